// A page that was too busy to come, [data-probeer-zo], asks again by itself after a few seconds.
(function () {
  if (document.querySelector('[data-probeer-zo]')) {
    setTimeout(function () { location.reload(); }, 5000);
  }
})();
