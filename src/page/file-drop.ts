/**
 * Files dropped anywhere on a page of ours; `root` has the class `dropping` while one hangs over it.
 * @param hint what the style sheet shows then
 */
export function acceptFiles(root: HTMLElement, hint: string, open: (file: File) => void): void {
  root.dataset['dropHere'] = hint;
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    root.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) root.classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    root.classList.remove('dropping');
    if (!carriesFiles(event)) return;
    // Else the browser leaves the reader to show the file.
    event.preventDefault();
    for (const file of event.dataTransfer?.files ?? []) open(file);
  });
}
