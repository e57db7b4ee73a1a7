'use strict';
// The code of a one-time link stands behind the #, so it is in no log of requests and in no history entry that is sent.
const words = otklikWords();
otklikFill(document, words);
const message = document.getElementById('message');
function say(word) {
  message.textContent = words[word];
  message.hidden = false;
}
const code = location.hash.slice(1);
if (location.search === '?wrong') {
  say('signIn.wrong');
}
if (code) {
  history.replaceState(null, '', '/sign-in');
  fetch('/sign-in/code', {method: 'POST', body: new URLSearchParams({code})})
    .then(reply => reply.ok ? location.replace('/') : say('signIn.burnt'));
}
