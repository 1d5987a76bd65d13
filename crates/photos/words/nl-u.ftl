not-a-photo = Dit is geen foto die we kennen. Kies een foto uit uw telefoon.
choose-again = Kies uw foto nog een keer.
