/** The only way out of a test browser: serves the test's own pages under any host name, records and refuses all else. */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { servedPorts } from './pages-server.ts';

export interface RecordingProxy {
  port: number;
  /** Addresses that were refused, in order. Of an encrypted connection only host and port are known. */
  requests: string[];
  close(): Promise<void>;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
    if (servedPorts.has(Number(url.port))) return passOn(url, request, response);
    requests.push(url.href);
    response.writeHead(502).end();
  });
  // Encrypted pages and web sockets ask for a tunnel.
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}/`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function passOn(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method = 'GET', headers } = request;
  const passed = forward(
    { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  passed.on('error', () => response.destroy());
  request.pipe(passed);
}
