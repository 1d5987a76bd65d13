not-a-photo = Dit is geen foto die we kennen. Kies een foto uit uw telefoon.
