'use strict';
// The page asks again every four seconds: an answer that has arrived is seen within ten.
const REFRESH_MS = 4000;
const words = otklikWords();
const language = otklikLanguage();
const percent = new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 0});
const clock = new Intl.DateTimeFormat(language, {hour: '2-digit', minute: '2-digit', second: '2-digit'});
const moment = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit'});
const asked = new URLSearchParams(location.search);
const period = asked.get('period') || 'month';
const pack = asked.get('pack') || '';
let shown = '';

function fill(word, values) {
  return words[word].replace(/\{(\w+)\}/g, (all, name) => values[name]);
}

function element(kind, style, text) {
  const made = document.createElement(kind);
  made.className = style;
  made.textContent = text;
  return made;
}

function frame() {
  document.title = words['page.title'] + ' · Отклик';
  otklikFill(document, words);
  const periods = document.getElementById('periods');
  periods.setAttribute('aria-label', words['period.label']);
  for (const one of ['month', '30d', 'all']) {
    const link = element('a', 'period', words['period.' + one]);
    link.href = address({period: one});
    if (one === period) {
      link.setAttribute('aria-current', 'page');
    }
    periods.append(link);
  }
  document.getElementById('language').href = address({lang: language === 'ru' ? 'en' : 'ru'});
}

/** This page with something else chosen. */
function address(other) {
  return '?' + new URLSearchParams({period, lang: language, ...(pack && {pack}), ...other});
}

/** One pack at a time: whom it asks and how many answered. With one pack there is nothing to choose. */
function packs(page) {
  const nav = document.getElementById('packs');
  nav.setAttribute('aria-label', words['packs.label']);
  nav.hidden = page.packs.length < 2;
  nav.replaceChildren(...page.packs.map(one => {
    const audience = words['audience.' + one.audience];
    const link = element('a', 'period', fill('packs.one', {id: one.id, version: one.version, audience, n: one.complete}));
    link.href = address({pack: one.key});
    if (one.key === page.pack) {
      link.setAttribute('aria-current', 'page');
    }
    return link;
  }));
}

function visits(page) {
  const box = document.getElementById('visits');
  if (page.complete + page.abandoned === 0) {
    box.replaceChildren(element('p', 'empty', words['visits.empty']));
    return;
  }
  const big = element('p', 'big', String(page.complete));
  big.append(element('span', 'unit', words['visits.complete']));
  box.replaceChildren(big, element('p', 'note', page.abandoned + ' ' + words['visits.abandoned']));
  if (page.unread > 0) {
    box.append(element('p', 'note', page.unread + ' ' + words['visits.unread']));
  }
  if (page.invalid > 0) {
    box.append(element('p', 'note', page.invalid + ' ' + words['visits.invalid']));
  }
  for (const part of ['conflicts', 'mangled'].filter(one => page[one].length)) {
    const details = element('details', 'note', '');
    details.append(element('summary', '', fill('visits.' + part, {n: page[part].length})));
    page[part].forEach(one => details.append(element('p', 'digest', one.id + ': ' + one.digests)));
    box.append(details);
  }
}

function kiosks(page) {
  document.getElementById('kiosks').replaceChildren(...page.kiosks.map(kiosk => {
    const line = element('li', 'kiosk ' + kiosk.state, '');
    const note = text => line.append(element('span', 'note', text));
    line.append(element('strong', '', kiosk.centre + ' · ' + kiosk.name));
    line.append(element('span', 'state', fill('kiosk.' + kiosk.state, kiosk)));
    if (kiosk.silent) {
      line.append(element('span', 'state silence', kiosk.proved
        ? fill('kiosk.silent', {when: moment.format(new Date(kiosk.proved))}) : words['kiosk.silent.unproved']));
    } else if (kiosk.state === 'proved') {
      note(fill('kiosk.provedAt', {when: moment.format(new Date(kiosk.proved))}));
    }
    kiosk.alerts.forEach(alert => note(fill('alert.' + alert.code, alert)));
    if (kiosk.resend && kiosk.state === 'short_here') {
      note(words['kiosk.resend.' + kiosk.resend]);
    }
    if (kiosk.heard) {
      note(fill('kiosk.heard', {when: moment.format(new Date(kiosk.heard))}));
    }
    return line;
  }));
}

/** The chart of a box: drawn anew into the same element, so that it does not flicker. */
function chartIn(box, summary) {
  const chart = box.querySelector('.chart') || element('div', 'chart', '');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', summary);
  return chart;
}

function low(page) {
  const box = document.getElementById('low');
  // A pack that does not ask how the service was has nothing to say here.
  box.closest('section').hidden = page.complete > 0 && !page.groups.length;
  const open = page.groups.filter(group => !group.hidden).sort((a, b) => b.share - a.share);
  const name = group => group.title || words['low.none'];
  const summary = open.length
    ? fill('low.summary', {group: name(open[0]), share: percent.format(open[0].share)}) : words['low.few'];
  const rows = open.map(group =>
    [name(group), group.n, percent.format(group.share), percent.format(group.low) + ' – ' + percent.format(group.high)]);
  const hidden = page.groups.filter(group => group.hidden).map(group => [name(group), '—', '—', words['low.hidden']]);
  const heads = ['low.group', 'low.n', 'low.share', 'low.interval'].map(word => words[word]);
  const chart = chartIn(box, summary);
  chart.hidden = !open.length;
  box.replaceChildren(element('p', 'summary', summary), chart, table(words['low.title'], heads, rows.concat(hidden)));
  if (open.length) {
    const bars = open.map(group => ({label: name(group), value: group.share, low: group.low, high: group.high}));
    barChart(chart, bars, summary, 1, value => percent.format(value));
  }
}

/** A long list of services shows those that somebody chose. */
function options(question) {
  return question.options.length > 12 ? question.options.filter(option => option.n) : question.options;
}

function questionCard(question) {
  const card = document.getElementById('q-' + question.name) || element('section', 'card', '');
  card.id = 'q-' + question.name;
  const counts = `${words['question.n']}: ${question.n} · ${words['question.na']}: ${question.na} · ${words['question.skipped']}: ${question.skipped}`;
  const head = [element('h3', '', question.title), element('p', 'note', counts)];
  if (question.hidden) {
    card.replaceChildren(...head, element('p', 'empty', words[question.n ? 'question.few' : 'question.nobody']));
    return card;
  }
  const best = question.options.reduce((a, b) => b.n > a.n ? b : a);
  const summary = fill('question.summary', {label: best.label, count: best.n, n: question.n});
  const rows = options(question).map(option => [option.label, option.n, percent.format(option.n / question.n)]);
  const heads = ['question.option', 'question.count', 'question.share'].map(word => words[word]);
  const details = card.querySelector('details') || opened(element('details', '', ''));
  details.replaceChildren(element('summary', '', summary), table(question.title, heads, rows));
  card.replaceChildren(...head, chartIn(card, summary), details);
  return card;
}

/** The table stands open where there is room for it; on a telephone it waits for a touch. */
function opened(details) {
  details.open = matchMedia('(min-width: 900px)').matches;
  return details;
}

function questions(page) {
  const cards = page.questions.map(questionCard);
  document.getElementById('questions').replaceChildren(...cards);
  page.questions.forEach((question, i) => {
    if (!question.hidden) {
      const bars = options(question).map(option => ({label: option.label, value: option.n}));
      barChart(cards[i].querySelector('.chart'), bars, question.title, question.n, String);
    }
  });
}

function comments(page) {
  const box = document.getElementById('comments');
  if (!page.comments.length) {
    box.replaceChildren(element('li', 'empty', words['comments.empty']));
    return;
  }
  box.replaceChildren(...page.comments.map(comment => {
    const line = element('li', '', '');
    line.append(element('p', 'comment', comment.text.replace(/\[([a-z]+)\]/g, (all, word) => words['token.' + word] || all)));
    line.append(element('p', 'note', [comment.group, words['band.' + comment.band]].filter(Boolean).join(' · ')));
    return line;
  }));
}

async function refresh() {
  const freshness = document.getElementById('freshness');
  try {
    const reply = await fetch('/api/results?' + new URLSearchParams({period, lang: language, pack}), {cache: 'no-store'});
    if (reply.status === 401) {
      location.replace('/sign-in');
      return;
    }
    const page = await reply.json();
    const updated = page.updatedAt;
    delete page.updatedAt;
    const now = JSON.stringify(page);
    if (now !== shown) {
      [packs, visits, kiosks, low, questions, comments].forEach(part => part(page));
      shown = now;
    }
    freshness.className = '';
    freshness.textContent = words['page.updated'] + ' ' + clock.format(new Date(updated));
  } catch (failure) {
    freshness.className = 'stale';
    freshness.textContent = words['page.stale'];
  }
  setTimeout(refresh, REFRESH_MS);
}

frame();
refresh();
