/** A whole page of HTML around what it shows: no script, no address but those of sources; for a phone, a desk and A4. */
import type { Language } from '../say/language.ts';
import { type Html, html, raw } from './page.ts';
import { style } from './style.ts';

export function pageOf(title: string, body: Html, { code }: Language): string {
  const page = html`<!doctype html>
    <html lang="${code}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
  return page.html.replaceAll(/\s*\n\s*/g, '\n');
}
