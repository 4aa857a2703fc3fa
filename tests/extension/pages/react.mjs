/** A React page whose buttons change text, reorder a keyed list, replace conditional text and unmount. */
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const cities = ['北京的会谈', '上海的论坛', '广州的展览'];

function News() {
  const [order, setOrder] = useState(cities);
  const [count, setCount] = useState(0);
  const [noted, setNoted] = useState(true);
  return h(
    'main',
    null,
    h('p', { id: 'mixed' }, '外交部发言人说，会谈进行了', count, '次。', noted && '双方都表示满意。'),
    h('p', { id: 'alone' }, count % 2 ? '经济正在恢复。' : '市场保持稳定。'),
    h(
      'ul',
      null,
      order.map((text) => h('li', { key: text }, text)),
    ),
    h('button', { id: 'update', onClick: () => setCount((n) => n + 1) }, 'update'),
    h('button', { id: 'reorder', onClick: () => setOrder(([first, ...rest]) => [...rest, first]) }, 'reorder'),
    h('button', { id: 'toggle', onClick: () => setNoted((on) => !on) }, 'toggle'),
  );
}

const root = createRoot(document.getElementById('app'));
root.render(h(News));
document.getElementById('unmount').addEventListener('click', () => root.unmount());
