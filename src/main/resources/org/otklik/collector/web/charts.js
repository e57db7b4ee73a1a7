'use strict';
// Every chart is drawn from the rows of the table beside it, so the two cannot differ.
const INK = '#12212B', ACCENT = '#0A4052', FONT = '"PT Sans", "Noto Sans", system-ui, sans-serif';
// The mean width of a letter of 15 px, in both alphabets.
const LETTER = 8.4;

/** The track behind a bar is the whole, all who answered: a bar that fills it would be everybody. */
function barChart(element, rows, label, whole, format) {
  let chart = echarts.getInstanceByDom(element);
  const names = rows.map(row => wrapped(row.label, Math.floor(Math.min(260, element.clientWidth * 0.5) / LETTER)));
  const lines = names.flatMap(name => name.split('\n'));
  const deepest = Math.max(...names.map(name => name.split('\n').length));
  element.style.height = (rows.length * (17 + 17 * deepest) + 12) + 'px';
  if (!chart) {
    chart = echarts.init(element, null, {renderer: 'svg'});
    new ResizeObserver(() => chart.resize()).observe(element);
  }
  chart.resize();
  chart.setOption({
    animation: false,
    aria: {enabled: true, label: {description: label}, decal: {show: true, decals: [{symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4, color: 'rgba(255, 255, 255, 0.28)'}]}},
    grid: {left: Math.max(...lines.map(line => line.length)) * LETTER + 10, right: 52, top: 4, bottom: 4},
    xAxis: {type: 'value', show: false, min: 0, max: whole},
    yAxis: {
      type: 'category', inverse: true, data: names, axisLine: {show: false}, axisTick: {show: false},
      axisLabel: {color: INK, fontSize: 15, fontFamily: FONT, lineHeight: 17}
    },
    series: [
      {
        type: 'bar', barWidth: 18, itemStyle: {color: ACCENT, borderRadius: [0, 3, 3, 0]},
        data: rows.map(row => row.value), showBackground: true, backgroundStyle: {color: '#EDF1F4', borderRadius: [0, 3, 3, 0]},
        label: {show: !rows.some(row => row.high), position: 'right', color: INK, fontSize: 15, fontFamily: FONT, formatter: at => format(at.value)}
      },
      {type: 'custom', z: 3, data: rows.map((row, i) => [row.low ?? 0, row.high ?? 0, i]), renderItem: (params, api) => whisker(api)}
    ]
  });
}

/** A label in lines of at most so many letters, broken between words. */
function wrapped(label, most) {
  return label.split(' ').reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1);
    return text + (line.length + 1 + word.length > most ? '\n' : ' ') + word;
  });
}

/** The interval as a line with two ends, above its bar. */
function whisker(api) {
  if (!api.value(1)) {
    return null;
  }
  const [x1, y] = api.coord([api.value(0), api.value(2)]);
  const [x2] = api.coord([api.value(1), api.value(2)]);
  const style = {stroke: '#A84300', lineWidth: 2.5, fill: null};
  return {type: 'group', children: [
    {type: 'line', shape: {x1, y1: y, x2, y2: y}, style},
    {type: 'line', shape: {x1, y1: y - 7, x2: x1, y2: y + 7}, style},
    {type: 'line', shape: {x1: x2, y1: y - 7, x2, y2: y + 7}, style}
  ]};
}

function table(caption, heads, rows) {
  const table = document.createElement('table');
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  heads.forEach((text, i) => head.append(cell('th', text, i ? 'number' : '', 'col')));
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((text, i) => line.append(i ? cell('td', text, 'number') : cell('th', text, '', 'row')));
  }
  return table;
}

function cell(kind, text, style, scope) {
  const cell = document.createElement(kind);
  cell.textContent = text;
  cell.className = style;
  if (scope) {
    cell.scope = scope;
  }
  return cell;
}
