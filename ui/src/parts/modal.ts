/** Shows a dialog above everything, and calls `close` when Escape or a touch beside it asks for its end. */
export function modal(close: () => void): (dialog: HTMLDialogElement) => () => void {
  return (dialog) => {
    const before = document.activeElement;
    // Test environments know the element, but not how to show it.
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    dialog.querySelector<HTMLElement>('.card')?.focus();
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) close();
    });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  };
}
