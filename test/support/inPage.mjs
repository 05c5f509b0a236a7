/** What runs inside the page, not here: each function stands alone, as text is sent to the browser. */

/** What bars a reader, by all the default rules of axe-core, which must be in the page. */
export const barriers = async () => {
  const { violations } = await window.axe.run({ resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
};

export const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Plots whose point or labels stand outside, or whose labels stand on each other. A line box is higher than its letters. */
export const wrongPlots = () => {
  const SLACK = 4;
  const isInside = (one, frame) => one.left >= frame.left && one.right <= frame.right && one.top >= frame.top && one.bottom <= frame.bottom;
  const isApart = (one, other) =>
    one.right <= other.left || other.right <= one.left || one.bottom - SLACK <= other.top || other.bottom - SLACK <= one.top;
  return [...document.querySelectorAll('figure svg')].flatMap((svg) => {
    const boxes = (name) => [...svg.querySelectorAll(name)].map((one) => one.getBoundingClientRect());
    const [frame, labels] = [svg.getBoundingClientRect(), boxes('text')];
    const isRight =
      [...labels, ...boxes('.u')].every((one) => isInside(one, frame)) &&
      labels.every((one, index) => labels.slice(index + 1).every((other) => isApart(one, other)));
    return isRight ? [] : [`${svg.closest('.leaf').querySelector('h4, h5').textContent} ${svg.textContent}`.replaceAll(/\s+/g, ' ')];
  });
};

/** Names of a bump chart that are cut, or do not stand beside their dot. */
export const crookedCharts = () =>
  [...document.querySelectorAll('.bump')].flatMap((chart) => {
    const { top, height } = chart.querySelector('svg').getBoundingClientRect();
    const lists = [...chart.querySelectorAll('ol')].map((list) => [...list.children]);
    const step = height / Math.max(...lists.map(({ length }) => length));
    return lists.flatMap((rows) =>
      rows.flatMap((row, index) => {
        const box = row.getBoundingClientRect();
        const name = row.querySelector('span');
        if (!name) return []; // a place that nobody has there
        const isBeside = Math.abs((box.top + box.bottom) / 2 - (top + step * (index + 0.5))) < 1;
        return isBeside && name.scrollHeight <= name.clientHeight + 1 ? [] : [row.textContent];
      }),
    );
  });

/** Puts a mark at the beginning of each row and at the end of each part of it; gives the marks of each row. */
export const markRows = (rows) => {
  let many = 0;
  const mark = () => {
    const span = document.createElement('span');
    span.textContent = `¤${(many += 1)}¤`;
    span.style.fontSize = '1px';
    return span;
  };
  return [...document.querySelectorAll(rows)].map((row) => {
    const parts = row.children.length > 0 ? [...row.children] : [row];
    const [first, ...ends] = [mark(), ...parts.map(mark)];
    parts[0].prepend(first);
    parts.forEach((part, index) => part.append(ends[index]));
    return [first, ...ends].map(({ textContent }) => textContent);
  });
};

export const kept = () => localStorage.getItem('scorecard');

export const namesOf = (fields) => fields.map(({ name }) => name);

export const isOther = (text) => document.querySelector('output').innerText !== text;

/** What comes of making code of text, outside of what a debugger may do. */
export const codeOfText = () =>
  new Promise((resolve) => {
    addEventListener('error', ({ message }) => resolve(message));
    setTimeout(() => resolve(new Function('return "made"')()));
  });
