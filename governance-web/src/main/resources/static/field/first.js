/* Runs before the page is drawn, so that it never flashes in another dress: theme, size of text, language. */
{
  const root = document.documentElement;
  const kept = name => { try { return localStorage.getItem('field.' + name); } catch { return null; } };
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme;
  } else if (theme === 'system') {
    delete root.dataset.theme;
  }
  if (kept('size') === 'large') {
    root.dataset.size = 'large';
  }
  const language = kept('language');
  if (language === 'en' || language === 'zh-CN') {
    root.lang = language;
  }
}
