/** An editor of ProseMirror beside a paragraph. */
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const outside = document.createElement('p');
outside.id = 'outside';
outside.textContent = '编辑器外面的段落照常注音。';
const place = document.createElement('div');
place.style.cssText = 'width: 400px; white-space: pre-wrap';
document.getElementById('app').append(place, outside);

const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('正在写的文字')])]);
const view = new EditorView(place, { state: EditorState.create({ doc }) });
window.editorText = () => view.state.doc.textContent;
