/** Serves the pages of a test on 127.0.0.1; the recording proxy finds them under any host name with the same port. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageResponse {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}
export type Page = string | PageResponse | ((request: IncomingMessage) => Page | Promise<Page>);

export interface PagesServer {
  /** `http://127.0.0.1:PORT`; `http://www.voachinese.com:PORT` reaches the same pages in the test browsers. */
  origin: string;
  port: number;
  /** The same pages under another host name. */
  originOf(host: string): string;
  close(): Promise<void>;
}

/** Ports of the servers that run now: requests to them are the test's own and are not recorded. */
export const servedPorts = new Set<number>();

/** Serves a page a path (HTML in UTF-8 unless it says otherwise); any other path is an empty 404. */
export async function servePages(pages: Record<string, Page>): Promise<PagesServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    resolvePage(pages[path] ?? { body: '', status: 404 }, request).then(
      ({ body, type = 'text/html; charset=utf-8', headers = {}, status = 200 }) =>
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  servedPorts.add(port);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    originOf: (host) => `http://${host}:${port}`,
    close: () => {
      servedPorts.delete(port);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function resolvePage(page: Page, request: IncomingMessage): Promise<PageResponse> {
  if (typeof page === 'function') return resolvePage(await page(request), request);
  return typeof page === 'string' ? { body: page } : page;
}
