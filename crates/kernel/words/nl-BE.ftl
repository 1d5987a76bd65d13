ask-name = Bel ons of spring eens binnen. { $name } helpt je graag.
ask-us = Bel ons of spring eens binnen. Wij helpen je graag.
device-phone = een gsm
