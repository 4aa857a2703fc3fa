/** The same page in Vue: text nodes beside each other, a keyed list, conditional text, unmounting. */
import { createApp, h } from 'vue';

const app = createApp({
  data: () => ({ order: ['北京的会谈', '上海的论坛', '广州的展览'], count: 0, noted: true }),
  render() {
    return h('main', null, [
      h('p', { id: 'mixed' }, [
        `外交部发言人说，会谈进行了`,
        String(this.count),
        '次。',
        this.noted ? '双方都表示满意。' : null,
      ]),
      h('p', { id: 'alone' }, this.count % 2 ? '经济正在恢复。' : '市场保持稳定。'),
      h(
        'ul',
        null,
        this.order.map((text) => h('li', { key: text }, text)),
      ),
      h('button', { id: 'update', onClick: () => this.count++ }, 'update'),
      h('button', { id: 'reorder', onClick: () => (this.order = [...this.order.slice(1), this.order[0]]) }, 'reorder'),
      h('button', { id: 'toggle', onClick: () => (this.noted = !this.noted) }, 'toggle'),
    ]);
  },
});
app.mount('#app');
document.getElementById('unmount').addEventListener('click', () => app.unmount());
