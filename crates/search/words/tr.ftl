title = Ara
heading = Size nasıl yardım edebiliriz?
question = Sorunuz, kendi sözlerinizle
find = Ara
not-kept = İstediğiniz gibi yazın. Sorunuzu saklamayız.
found = { $n ->
    [one] “{ $question }” için { $n } şey bulduk.
   *[other] “{ $question }” için { $n } şey bulduk.
}
nothing = Bir şey bulamadık. Bize sorun.
nothing-ask = Bir şey bulamadık. { $name } adlı kişiye sorun.
call = Ara:
look-on = Ya da kendiniz bakın
not-there = Burada yok mu?
ask = { $name } adlı kişiye sorun.
ask-us = Bize sorun.
kept = Arama kutusunun bir şeyi bulmasını sağlayan kelimeler
