/** An editor of CodeMirror beside a paragraph. */
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const outside = document.createElement('p');
outside.id = 'outside';
outside.textContent = '编辑器外面的段落照常注音。';
const place = document.createElement('div');
document.getElementById('app').append(place, outside);

const view = new EditorView({ parent: place, state: EditorState.create({ doc: '正在写的文字' }) });
window.editorText = () => view.state.doc.toString();
