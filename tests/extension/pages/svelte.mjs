/** Mounts `news.svelte`. */
import { mount, unmount } from 'svelte';
import News from './news.svelte';

const app = mount(News, { target: document.getElementById('app') });
document.getElementById('unmount').addEventListener('click', () => void unmount(app));
