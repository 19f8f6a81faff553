/*
 * Looks for notices by their words and examines how the browser shows each of them. Knows no class
 * name of ours, so that a changed style or template cannot satisfy it by accident.
 *
 * Called with { notices: [{ id, words, precedes, caption }], guarded: [[word]] }; returns
 * { findings: [{ notice, finding, detail }], notices: [{ notice, words: [{ x, y, width, height }] }] },
 * the words in pixels of the document.
 */
(sought) => {
  const INLINE = new Set('A ABBR B BDI BDO CITE CODE DEL EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));
  const CITATION = /^[\s\d,[\]–-]*$/;
  const LEAST_CONTRAST = 4.5;
  const findings = [];

  /* Words, as NoticeText cuts them: between spaces, over the bounds of inline elements. */
  function silent(element) {
    const raised = element.closest('sup');
    return element.closest('script, style, svg, noscript, template')
      || (raised && CITATION.test(raised.textContent));
  }

  function block(node) {
    let element = node.parentElement;
    while (INLINE.has(element.tagName)) element = element.parentElement;
    return element;
  }

  function wordsOfPage() {
    const words = [];
    let open = null;
    let holder = null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (!INLINE.has(node.tagName)) open = null;
        continue;
      }
      if (silent(node.parentElement)) continue;
      if (block(node) !== holder) open = null;
      holder = block(node);
      [...node.data].reduce((offset, letter) => {
        if (/[\s\p{Z}]/u.test(letter)) {
          open = null;
        } else if (letter !== '\u00ad') {
          if (!open) {
            open = { text: '', owner: node.parentElement, range: document.createRange() };
            open.range.setStart(node, offset);
            words.push(open);
          }
          open.text += letter;
          open.range.setEnd(node, offset + letter.length);
        }
        return offset + letter.length;
      }, 0);
    }
    return words;
  }

  function places(words, text) {
    const found = [];
    for (let i = 0; i + text.length <= words.length; i++) {
      if (text.every((word, k) => words[i + k].text === word)) found.push(words.slice(i, i + text.length));
    }
    return found;
  }

  const onPage = box => ({
    left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY,
  });
  const boxes = words => words.flatMap(word => [...word.range.getClientRects()].map(onPage));

  function chain(owner) {
    const elements = [];
    for (let element = owner; element; element = element.parentElement) elements.push(element);
    return elements;
  }

  /* Colours, as the screen shows them: painted, and read back. */
  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
    .getContext('2d', { willReadFrequently: true });
  function painted(...layers) {
    brush.clearRect(0, 0, 1, 1);
    for (const color of layers) {
      brush.fillStyle = color;
      brush.fillRect(0, 0, 1, 1);
    }
    return [...brush.getImageData(0, 0, 1, 1).data];
  }

  function luminance([red, green, blue]) {
    const linear = part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /* The WCAG contrast of a text with all that lies behind it. */
  function contrast(owner) {
    const grounds = chain(owner).map(element => getComputedStyle(element).backgroundColor);
    const opaque = grounds.findIndex(color => painted(color)[3] === 255);
    const canvas = getComputedStyle(document.documentElement).colorScheme.includes('dark')
      && matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff';
    const layers = [canvas, ...grounds.slice(0, opaque < 0 ? grounds.length : opaque + 1).reverse()];
    const ground = luminance(painted(...layers));
    const text = luminance(painted(...layers, getComputedStyle(owner).webkitTextFillColor));
    return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
  }

  /* What a style can do to an element and all in it. */
  const RULES = {
    display: style => style.display === 'none' && 'none',
    visibility: style => style.visibility !== 'visible' && style.visibility,
    'content-visibility': style => style.contentVisibility === 'hidden' && 'hidden',
    opacity: style => parseFloat(style.opacity) < 1 && style.opacity,
    filter: style => style.filter !== 'none' && style.filter,
    blend: style => style.mixBlendMode !== 'normal' && style.mixBlendMode,
    clip: style => [style.clip, style.clipPath, style.maskImage].find(value => !['auto', 'none', ''].includes(value)),
    position: style => ['absolute', 'fixed', 'sticky'].find(value => value === style.position)
      || (style.position === 'relative' && [style.top, style.left].find(value => value !== 'auto' && parseFloat(value)))
      || (style.cssFloat !== 'none' && 'float'),
    transform: style => [style.transform, style.translate, style.scale, style.rotate].find(value => value !== 'none')
      || (style.zoom !== '1' && style.zoom),
    background: style => style.backgroundImage !== 'none' && style.backgroundImage,
  };
  const TEXT_RULES = {
    indent: style => parseFloat(style.textIndent) !== 0 && style.textIndent,
    spacing: style => parseFloat(style.letterSpacing) < 0 && style.letterSpacing
      || parseFloat(style.wordSpacing) < 0 && style.wordSpacing
      || parseFloat(style.lineHeight) < parseFloat(style.fontSize) && style.lineHeight,
    struck: style => style.textDecorationLine.includes('line-through') && 'line-through',
    masked: style => style.webkitTextSecurity !== 'none' && style.webkitTextSecurity,
    direction: style => (style.writingMode !== 'horizontal-tb' || style.unicodeBidi === 'bidi-override') && 'turned',
    case: style => style.textTransform !== 'none' && style.textTransform,
  };

  function styles(owner, tell) {
    for (const element of chain(owner)) {
      const style = getComputedStyle(element);
      for (const [name, rule] of Object.entries(RULES)) {
        const what = rule(style);
        if (what) tell(name, what);
      }
    }
    for (const [name, rule] of Object.entries(TEXT_RULES)) {
      const what = rule(getComputedStyle(owner));
      if (what) tell(name, what);
    }
    if (getComputedStyle(owner).direction !== (owner.closest('[dir]')?.dir || 'ltr')) tell('direction', 'turned');
  }

  /* Words that a style adds; the address of a link, on paper, is none of them. */
  function generated(owner, holder, tell) {
    const within = [...chain(owner).filter(element => holder.contains(element)), ...holder.querySelectorAll('*')];
    for (const element of within) {
      for (const pseudo of ['::before', '::after']) {
        const { content, position } = getComputedStyle(element, pseudo);
        if (content === 'none' || content === 'normal') continue;
        if (element.href && content.includes(element.getAttribute('href'))) continue;
        tell(position === 'absolute' ? 'covered' : 'generated', content);
      }
    }
  }

  function cut(word, tell) {
    const box = onPage(word.range.getBoundingClientRect());
    if (box.right <= 0 || box.bottom <= 0 || box.left >= document.documentElement.scrollWidth) {
      tell('off-screen', `${Math.round(box.left)}, ${Math.round(box.top)}`);
    }
    for (const element of chain(word.owner)) {
      const style = getComputedStyle(element);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const frame = element === document.documentElement || element === document.body
        ? { left: 0, top: 0, right: document.documentElement.scrollWidth, bottom: innerHeight }
        : onPage(element.getBoundingClientRect());
      if (box.bottom > frame.bottom + 1 || box.top < frame.top - 1
        || box.right > frame.right + 1 || box.left < frame.left - 1) {
        tell('cut', `${style.overflowX} ${style.overflowY}`);
      }
    }
  }

  /* Where each word stands, the word itself is hit, whatever lets the pointer through. */
  function covered(word, tell) {
    for (const part of word.range.getClientRects()) {
      const { left, right, top, bottom } = onPage(part);
      if (part.top < 0 || part.bottom > innerHeight) {
        scrollTo({ left: 0, top: top - innerHeight / 4, behavior: 'instant' });
      }
      const hit = document.elementFromPoint((left + right) / 2 - scrollX, (top + bottom) / 2 - scrollY);
      if (hit && !word.owner.contains(hit)) tell('covered', `${hit.tagName.toLowerCase()} ${hit.className}`);
    }
  }

  /* Order on the screen, and a place in the flow of the guide. */
  function order(notice, words, guarded, tell) {
    const own = boxes(words);
    if (own.length === 0) return;
    const top = Math.min(...own.map(box => box.top));
    const bottom = Math.max(...own.map(box => box.bottom));
    for (const text of guarded) {
      const wrong = boxes(text).some(box => (notice.precedes ? box.top < bottom - 1 : box.bottom > top + 1));
      if (wrong) tell('order', text.map(word => word.text).slice(0, 5).join(' '));
    }
    const aside = words[0].owner.closest('footer, header, nav, aside, details, dialog');
    if (aside || !words[0].owner.closest('main')) tell('aside', aside ? aside.tagName.toLowerCase() : 'body');
  }

  const size = element => parseFloat(getComputedStyle(element).fontSize);

  function holderOf(words) {
    return chain(words[0].owner).find(element => words.every(word => element.contains(word.owner)));
  }

  function examine(notice, words, guarded, least) {
    const tell = (finding, detail) => findings.push({ notice: notice.id, finding, detail: String(detail) });
    const holder = holderOf(words);
    const held = page.filter(word => holder.contains(word.owner));
    if (held.length > words.length) tell('added', held.map(word => word.text).slice(-5).join(' '));
    for (const owner of new Set(words.map(word => word.owner))) {
      styles(owner, tell);
      if (contrast(owner) < LEAST_CONTRAST) tell('colour', contrast(owner).toFixed(2));
      if (size(owner) < least(notice)) tell('size', `${size(owner)} of ${least(notice)}`);
      generated(owner, holder, tell);
    }
    for (const word of words) {
      if (word.range.getClientRects().length === 0) {
        tell('display', word.text);
      } else {
        cut(word, tell);
        covered(word, tell);
      }
    }
    order(notice, words, guarded, tell);
  }

  const through = new CSSStyleSheet();
  through.replaceSync('*, *::before, *::after { pointer-events: auto !important; }');
  document.adoptedStyleSheets = [through];

  const page = wordsOfPage();
  const guarded = sought.guarded.map(text => places(page, text)).filter(found => found.length === 1).map(found => found[0]);
  const running = guarded.map(words => words[0].owner).filter(owner => !owner.closest('h1, h2, h3, h4, h5, h6'));
  const body = Math.max(...running.map(size));
  const caption = document.querySelector('figcaption');
  const least = notice => (notice.caption && caption ? size(caption) : body) - 0.01;
  const shown = [];
  for (const notice of sought.notices) {
    const found = places(page, notice.words);
    if (found.length === 0) findings.push({ notice: notice.id, finding: 'lost', detail: notice.words.slice(0, 5).join(' ') });
    for (const words of found) {
      examine(notice, words, guarded, least);
      const parts = boxes(words).map(box => ({
        x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top,
      }));
      shown.push({ notice: notice.id, words: parts });
    }
  }
  document.adoptedStyleSheets = [];
  return { findings, notices: shown };
}
