'use strict';
const OTKLIK_WORDS = {
  ru: {
    'signIn.title': 'Вход в результаты', 'signIn.login': 'Имя', 'signIn.password': 'Пароль', 'signIn.button': 'Войти',
    'signIn.wrong': 'Имя или пароль не подошли. После пяти попыток подождите полминуты.',
    'signIn.burnt': 'Эта ссылка уже сработала или устарела. Попросите новую или войдите с паролем.',
    'page.title': 'Результаты опроса', 'page.language': 'English', 'page.signOut': 'Выйти', 'page.updated': 'Обновлено в',
    'page.stale': 'Нет связи с сервером. Показано последнее, что пришло.', 'page.loading': 'Загружаем…',
    'period.label': 'Период', 'period.month': 'Этот месяц', 'period.30d': '30 дней', 'period.all': 'Всё время',
    'packs.label': 'Опрос', 'packs.one': '{id}, версия {version} · {audience}: {n}', 'audience.citizen': 'посетители',
    'audience.business': 'бизнес', 'audience.staff': 'сотрудники', 'audience.': 'слова опроса неизвестны',
    'visits.title': 'Визиты', 'visits.complete': 'завершено', 'visits.abandoned': 'не закончено',
    'visits.unread': 'не разобрано: прочтёт более новая версия или добавленный опрос', 'visits.invalid': 'вне правил опроса или времени: хранится отдельно',
    'visits.conflicts': 'одинаковый номер, разное содержимое: {n}', 'visits.mangled': 'повреждено в пути: {n}',
    'alert.mangled': 'повреждённые или разные ответы под одним номером: {n}, последний раз {day}',
    'alert.cloned_image': 'присылает ответы другого киоска: {n}, последний раз {day}',
    'alert.centre_mismatch': 'пишет чужой номер центра: {n}, последний раз {day}',
    'visits.empty': 'Ответов за период нет. Первые появятся, когда киоск передаст данные.',
    'low.title': 'Где оценивают плохо', 'low.note': 'Доля оценок 1 и 2 на вопрос «Как вас сегодня обслужили?» по группам услуг.',
    'low.group': 'Группа услуг', 'low.n': 'Оценок', 'low.share': 'Плохих', 'low.interval': '95 % интервал', 'low.hidden': 'мало данных',
    'low.none': 'Без услуги', 'low.summary': 'Больше всего плохих оценок: {group}, {share}.', 'low.few': 'Пока мало данных: группы видны от десяти оценок.',
    'interval.note': 'Интервал учитывает только случайную ошибку; выборка добровольная, неслучайная.',
    'questions.title': 'Ответы на вопросы', 'question.n': 'Ответили', 'question.na': 'не могут ответить', 'question.skipped': 'пропустили',
    'question.option': 'Ответ', 'question.count': 'Число', 'question.share': 'Доля',
    'question.summary': 'Чаще всего: {label}, {count} из {n}.', 'question.nobody': 'Пока никто не ответил.',
    'question.few': 'Мало данных: меньше 10 ответов.',
    'comments.title': 'Комментарии за месяц', 'comments.today': 'Комментарии за сегодня придут завтра: так их нельзя связать с ответами.',
    'comments.empty': 'Комментариев пока нет.', 'band.low': 'оценка низкая', 'band.ok': 'оценка средняя', 'band.high': 'оценка высокая', 'band.null': '',
    'kiosks.title': 'Киоски', 'kiosk.proved': 'дошло всё: {stored} из {committed}', 'kiosk.provedAt': 'сверено по числу и отпечатку {when}',
    'kiosk.on_the_way': 'в пути {pending}, старшему {oldest} ч', 'kiosk.held': 'на киоске задержано {held}: kioskctl queue list',
    'kiosk.unprovable': 'счёт киоска нарушен: получено {stored}, сообщалось {committed}',
    'kiosk.invented': 'лишнее: получено {stored}, сообщено {committed}; копия киоска, старый диск или подделка',
    'kiosk.short_here': 'здесь не хватает {missing} из принятых', 'kiosk.short_at_kiosk': 'на киоске потеряно {missing}',
    'kiosk.resend.asked': 'запрошена повторная отправка', 'kiosk.resend.done': 'повторная отправка выполнена, не всё вернулось',
    'kiosk.unheard': 'ещё не выходил на связь', 'kiosk.heard': 'на связи {when}', 'kiosk.silent': 'молчит больше суток; последняя сверка {when}',
    'kiosk.silent.unproved': 'молчит больше суток; сверки ещё не было',
    'token.email': '[почта]', 'token.link': '[ссылка]', 'token.ticket': '[талон]', 'token.window': '[окно]', 'token.case': '[дело]',
    'token.passport': '[паспорт]', 'token.name': '[имя]', 'token.card': '[карта]', 'token.snils': '[СНИЛС]', 'token.phone': '[телефон]',
    'token.inn': '[ИНН]', 'token.date': '[дата]', 'token.number': '[номер]'
  },
  en: {
    'signIn.title': 'Sign in to the results', 'signIn.login': 'Name', 'signIn.password': 'Password', 'signIn.button': 'Sign in',
    'signIn.wrong': 'Name or password did not match. After five tries wait half a minute.',
    'signIn.burnt': 'This link has been used or is too old. Ask for a new one, or sign in with a password.',
    'page.title': 'Survey results', 'page.language': 'Русский', 'page.signOut': 'Sign out', 'page.updated': 'Updated at',
    'page.stale': 'The server does not answer. This is the last that came.', 'page.loading': 'Loading…',
    'period.label': 'Period', 'period.month': 'This month', 'period.30d': '30 days', 'period.all': 'All time',
    'packs.label': 'Survey', 'packs.one': '{id}, version {version} · {audience}: {n}', 'audience.citizen': 'visitors',
    'audience.business': 'business', 'audience.staff': 'staff', 'audience.': 'its words are not known',
    'visits.title': 'Visits', 'visits.complete': 'completed', 'visits.abandoned': 'not finished',
    'visits.unread': 'not read: a newer release or its pack will', 'visits.invalid': 'beside the rules of the survey or of time: kept apart',
    'visits.conflicts': 'one number, other content: {n}', 'visits.mangled': 'damaged on the way: {n}',
    'alert.mangled': 'damaged answers, or others under one number: {n}, last on {day}',
    'alert.cloned_image': 'sends the answers of another kiosk: {n}, last on {day}',
    'alert.centre_mismatch': 'writes the number of another centre: {n}, last on {day}',
    'visits.empty': 'No answers in this period. The first will appear when a kiosk sends them.',
    'low.title': 'Where ratings are bad', 'low.note': 'Share of ratings 1 and 2 for “How was the service today?” by group of services.',
    'low.group': 'Group of services', 'low.n': 'Ratings', 'low.share': 'Bad', 'low.interval': '95 % interval', 'low.hidden': 'too few',
    'low.none': 'No service', 'low.summary': 'Most bad ratings: {group}, {share}.', 'low.few': 'Too few yet: a group is shown from ten ratings.',
    'interval.note': 'The interval covers chance alone; the sample is voluntary, not random.',
    'questions.title': 'Answers', 'question.n': 'Answered', 'question.na': 'cannot say', 'question.skipped': 'skipped',
    'question.option': 'Answer', 'question.count': 'Count', 'question.share': 'Share',
    'question.summary': 'Most often: {label}, {count} of {n}.', 'question.nobody': 'Nobody has answered yet.',
    'question.few': 'Too few answers: less than 10.',
    'comments.title': 'Comments of the month', 'comments.today': 'Comments of today arrive tomorrow: so nobody can join them with answers.',
    'comments.empty': 'No comments yet.', 'band.low': 'low rating', 'band.ok': 'middle rating', 'band.high': 'high rating', 'band.null': '',
    'kiosks.title': 'Kiosks', 'kiosk.proved': 'all arrived: {stored} of {committed}', 'kiosk.provedAt': 'count and digest agreed {when}',
    'kiosk.on_the_way': '{pending} on the way, the oldest for {oldest} h', 'kiosk.held': '{held} held on the kiosk: kioskctl queue list',
    'kiosk.unprovable': 'the kiosk lost count: {stored} received, {committed} reported',
    'kiosk.invented': 'too many or others: {stored} received, {committed} reported; a clone, an old disk or a forgery',
    'kiosk.short_here': '{missing} that were taken are missing here', 'kiosk.short_at_kiosk': '{missing} lost on the kiosk',
    'kiosk.resend.asked': 'asked to be sent again', 'kiosk.resend.done': 'was sent again, not all came back',
    'kiosk.unheard': 'not heard yet', 'kiosk.heard': 'heard {when}', 'kiosk.silent': 'silent for more than a day; last proof {when}',
    'kiosk.silent.unproved': 'silent for more than a day; never proved',
    'token.email': '[email]', 'token.link': '[link]', 'token.ticket': '[ticket]', 'token.window': '[window]', 'token.case': '[case]',
    'token.passport': '[passport]', 'token.name': '[name]', 'token.card': '[card]', 'token.snils': '[SNILS]', 'token.phone': '[phone]',
    'token.inn': '[INN]', 'token.date': '[date]', 'token.number': '[number]'
  }
};
/** The language of the address, else of the browser, else Russian. */
function otklikLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked === 'en' || asked === 'ru' ? asked : navigator.language && !navigator.language.startsWith('ru') ? 'en' : 'ru';
}
function otklikWords() {
  document.documentElement.lang = otklikLanguage();
  return OTKLIK_WORDS[otklikLanguage()];
}
function otklikFill(root, words) {
  for (const element of root.querySelectorAll('[data-word]')) {
    element.textContent = words[element.dataset.word];
  }
}
