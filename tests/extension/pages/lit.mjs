/** The same page in Lit, in an element without a shadow root, so that its text is the page's. */
import { html, LitElement, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

class NewsPage extends LitElement {
  static properties = { order: { state: true }, count: { state: true }, noted: { state: true } };

  constructor() {
    super();
    Object.assign(this, { order: ['北京的会谈', '上海的论坛', '广州的展览'], count: 0, noted: true });
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const { order, count, noted } = this;
    return html`<main>
      <p id="mixed">外交部发言人说，会谈进行了${count}次。${noted ? '双方都表示满意。' : null}</p>
      <p id="alone">${count % 2 ? '经济正在恢复。' : '市场保持稳定。'}</p>
      <ul>
        ${repeat(
          order,
          (text) => text,
          (text) => html`<li>${text}</li>`,
        )}
      </ul>
      <button id="update" @click=${() => this.count++}>update</button>
      <button id="reorder" @click=${() => (this.order = [...order.slice(1), order[0]])}>reorder</button>
      <button id="toggle" @click=${() => (this.noted = !noted)}>toggle</button>
    </main>`;
  }
}

customElements.define('news-page', NewsPage);
const app = document.getElementById('app');
render(html`<news-page></news-page>`, app);
document.getElementById('unmount').addEventListener('click', () => render(null, app));
