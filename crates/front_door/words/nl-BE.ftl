line-doctor-for = Ben je ziek of heb je pijn? ’s Avonds en in het weekend: de wachtpost.
come-in-pass = Geen mail en geen telefoon? Aan het onthaal krijg je een buurtpas.
rights-where = Dat kan op je eigen pagina. Of aan het onthaal: wij doen het samen met je.
holiday-easter-monday = Paasmaandag
holiday-whit-monday = Pinkstermaandag
holiday-christmas = Kerstmis
holiday-ascension = O.L.H.-Hemelvaart
