namespace Netwright.Reports.Tests.Browser;

/// <summary>Scripts that look at a page as its reader does, and list what is wrong with it.</summary>
internal static class Scripts
{
    /// <summary>What sticks out of the window, or out of its own box, unless it stands in a box that scrolls.</summary>
    public const string Overflows = """
        () => {
          const wide = document.documentElement.clientWidth, found = [];
          if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${wide}`);
          for (const element of document.querySelectorAll('main *')) {
            if (element.closest('svg svg') || element.closest('.scroll') !== null && !element.matches('.scroll')) continue;
            const box = element.getBoundingClientRect();
            if (box.width > 0 && (box.right > wide + 0.5 || box.left < -0.5)) found.push(`${element.tagName} ${element.className.baseVal ?? element.className}: ${box.left} to ${box.right}`);
            if (element.matches('dd, dt, figcaption, p, h1, h2, h3') && element.scrollWidth > element.clientWidth + 1) found.push(`text of ${element.tagName}: ${element.textContent}`);
          }
          return found;
        }
        """;

    /// <summary>Texts that stand out from what is behind them less than 4.5 to 1 (WCAG 2.1, 1.4.3).</summary>
    public const string FaintTexts = """
        () => {
          const parse = text => { const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number); return { c: [r, g, b], a }; };
          const blend = (top, below) => ({ c: top.c.map((value, i) => value * top.a + below.c[i] * (1 - top.a)), a: 1 });
          const luminance = color => color.c
            .map(value => value / 255)
            .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            const layers = [];
            for (let at = element; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
            return layers.reverse().reduce((below, layer) => blend(layer, below), parse('rgb(255,255,255)'));
          };
          const behindSvg = text => {
            const paper = parse(getComputedStyle(text.closest('.figure').querySelector('.paper')).fill);
            const cell = text.previousElementSibling;
            if (!text.matches('.value') || !cell) return paper;
            const style = getComputedStyle(cell);
            return blend({ c: parse(style.fill).c, a: Number(style.fillOpacity) }, paper);
          };
          const found = [];
          let checked = 0;
          for (const element of document.querySelectorAll('body *, svg text')) {
            const isSvg = element.matches('svg text');
            const has = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim().length > 0);
            if (!has || element.getBoundingClientRect().width === 0 || (element.namespaceURI.endsWith('svg') && !isSvg)) continue;
            checked++;
            const style = getComputedStyle(element);
            const [ink, paper] = [luminance(parse(isSvg ? style.fill : style.color)), luminance(isSvg ? behindSvg(element) : behind(element))];
            const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
            if (contrast < 4.5) found.push(`${element.textContent}: ${contrast.toFixed(2)}`);
          }
          if (checked < 5) found.push(`only ${checked} texts were found`);
          return found;
        }
        """;

    /// <summary>Pictures that do not load, also those within plots.</summary>
    public const string BrokenPictures = """
        async () => {
          const found = [];
          for (const source of [...document.querySelectorAll('img')].map(img => img.src).concat([...document.querySelectorAll('image')].map(image => image.getAttribute('href')))) {
            const picture = new Image();
            picture.src = source;
            try { await picture.decode(); } catch { found.push(source.slice(0, 80)); }
          }
          return found;
        }
        """;

    /// <summary>Points of curves that are outside of their picture or invisible.</summary>
    public const string LostPoints = """
        () => [...document.querySelectorAll('svg.figure')].flatMap(figure => {
          const frame = figure.getBoundingClientRect();
          return [...figure.querySelectorAll('circle')].filter(circle => {
            const box = circle.getBoundingClientRect();
            return getComputedStyle(circle).fill === 'none' || box.width < 2 || box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
          }).map(circle => circle.textContent);
        })
        """;

    /// <summary>What people who do not see the page would miss: names of pictures, the order of headings, heads of tables, the language.</summary>
    public const string Unnamed = """
        () => {
          const found = [];
          for (const figure of document.querySelectorAll('svg.figure')) if (figure.getAttribute('role') !== 'img' || !figure.getAttribute('aria-label')) found.push('a figure without a name');
          for (const img of document.querySelectorAll('img')) if (!img.alt) found.push('a picture without a text');
          for (const cell of document.querySelectorAll('th')) if (!cell.scope) found.push(`a head without a scope: ${cell.textContent}`);
          let level = 0;
          for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
            const next = Number(heading.tagName[1]);
            if (next > level + 1) found.push(`${heading.tagName} below H${level}: ${heading.textContent}`);
            level = next;
          }
          if (!document.documentElement.lang || !document.title || !document.querySelector('main')) found.push('no language, title or main part');
          for (const link of document.querySelectorAll('a')) if (!document.querySelector(link.getAttribute('href'))) found.push(`a link to nowhere: ${link.textContent}`);
          return found;
        }
        """;
}
