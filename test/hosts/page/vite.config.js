/** No code but the page's own files, and no code made of text: neither in the page nor in its worker. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src data:";

export default { logLevel: 'warn', worker: { format: 'es' }, preview: { headers: { 'Content-Security-Policy': policy } } };
