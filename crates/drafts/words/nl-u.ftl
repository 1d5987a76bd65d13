were-busy = U was hiermee bezig.
opened = Dit is wat u had: { $moment }.
thrown-away = Weggegooid. U kunt opnieuw beginnen.
export-drafts = Wat u aan het schrijven was
lies-here = Op dit apparaat staat nog wat u schreef, op { $day } om { $clock } uur.
cookie-shelf = zodat uw tekst niet weg is als er even geen internet is
