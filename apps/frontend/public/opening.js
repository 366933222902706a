{
  const messages = {};
  const openings = [];
  const page = document.documentElement;
  try {
    const chosen = localStorage.getItem('language') ?? localStorage.getItem('svetionik.language');
    if (['sr-Latn', 'sr-Cyrl', 'en'].includes(chosen)) page.lang = chosen;
  } catch {}
  // Some of the program did not arrive: its place says so, and the page opens again once there is a network.
  addEventListener(
    'error',
    ({ target }) =>
      target instanceof HTMLScriptElement && page.toggleAttribute('data-unopened', true),
    true,
  );
  addEventListener(
    'online',
    () =>
      page.hasAttribute('data-unopened') &&
      document.querySelector('.starting') &&
      location.reload(),
  );
  addEventListener(
    'click',
    ({ target }) =>
      target instanceof Element && target.closest('[data-again]') && location.reload(),
  );
  // What this address needs is asked for beside the program, not after it.
  const path = location.pathname;
  const opening = openings.find((each) => new RegExp(each.path).test(path));
  for (const file of [
    messages[page.lang],
    ...(opening?.files ?? []),
    opening?.messages?.[page.lang],
  ])
    if (file)
      document.head.append(
        Object.assign(document.createElement('link'), { href: `/${file}`, rel: 'modulepreload' }),
      );
  page.toggleAttribute('data-home', path === '/');
}
