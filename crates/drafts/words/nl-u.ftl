were-busy = U was hiermee bezig.
opened = Dit is wat u had: { $moment }.
thrown-away = Weggegooid. U kunt opnieuw beginnen.
export-drafts = Wat u aan het schrijven was
