/** What both servers are made of and barem has no part in: SQLite through its WebAssembly build, and node:http. */
const { createServer } = require('node:http');
const { Database } = require('node-sqlite3-wasm');

/** Packs as they were read, submissions as they came, scorecards as they were scored. */
function openStore(file) {
  const db = new Database(file);
  db.exec(`CREATE TABLE IF NOT EXISTS packs (id TEXT, year INTEGER, version TEXT, pack TEXT, PRIMARY KEY (id, version));
    CREATE TABLE IF NOT EXISTS submissions (number INTEGER PRIMARY KEY, body TEXT);
    CREATE TABLE IF NOT EXISTS scorecards (unit TEXT, submission INTEGER REFERENCES submissions, scorecard TEXT);`);
  return {
    keepPack: (id, year, version, pack) => db.run('INSERT INTO packs VALUES (?, ?, ?, ?)', [id, year, version, pack]),
    /** By `id@year`, the one that was kept last, or by `id@version`. */
    packOf: (name) =>
      db.get(`SELECT pack FROM packs WHERE ? IN (id || '@' || year, id || '@' || version) ORDER BY rowid DESC`, [name])?.pack,
    keepSubmission: (body) => db.run('INSERT INTO submissions (body) VALUES (?)', [body]).lastInsertRowid,
    keepScorecard: (unit, submission, scorecard) => db.run('INSERT INTO scorecards VALUES (?, ?, ?)', [unit, submission, scorecard]),
    scorecardOf: (unit) => db.get('SELECT scorecard FROM scorecards WHERE unit = ? ORDER BY rowid DESC', [unit])?.scorecard,
    close: () => db.close(),
  };
}

/** What is wrong in the data comes as a value; what is thrown is a fault: of the request's JSON, or of the program. */
function answer(route) {
  try {
    return route();
  } catch (fault) {
    return { status: fault instanceof SyntaxError ? 400 : 500, body: { errors: [String(fault)] } };
  }
}

/** Each route takes the store and what came, and gives a status and a body. */
exports.serve = function serve(routes, file) {
  const store = openStore(file);
  const server = createServer(async (request, response) => {
    const [, name, rest] = request.url.split('/');
    const route = routes[`${request.method} /${name}`];
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const { status, body } = route ? answer(() => route(store, text ? JSON.parse(text) : rest)) : { status: 404, body: {} };
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
  process.on('SIGTERM', () => server.close(() => store.close()));
};
