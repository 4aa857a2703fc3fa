/** A React page that its server wrote, and that React takes over half a second after it has loaded. */
import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

function News() {
  const [count, setCount] = useState(0);
  return h(
    'main',
    null,
    h('p', null, '外交部发言人说，会谈进行了', count, '次，', h('b', null, '双方'), '都表示满意。'),
    h('button', { onClick: () => setCount((n) => n + 1) }, 'update'),
  );
}

const app = document.getElementById('app');
// What a server would have sent; the library's own output is the test's own and no page's text.
const written = new DOMParser().parseFromString(renderToString(h(News)), 'text/html');
app.append(...written.body.childNodes);
addEventListener('load', () =>
  setTimeout(() => {
    hydrateRoot(app, h(News), {
      onRecoverableError: (error) => (document.documentElement.dataset.mismatch = String(error)),
    });
    document.documentElement.dataset.hydrated = 'true';
  }, 500),
);
