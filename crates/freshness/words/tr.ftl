ask-title = Bu hâlâ doğru mu?
ask-lead = Bu sitemizde sizin adınızla duruyor. Hâlâ doğru mu, bir bakın.
ask-done = Her şey yine doğru. Teşekkür ederiz!
to-front-door = Ön kapıya
yes = Evet, doğru
change = Değiştir
stopped = Bu sona erdi
thanks-true = Teşekkür ederiz. Bilgi yine güncel.
thanks-stopped = Teşekkür ederiz. Bunu kaldırdık.
letter-subject = Bu hâlâ doğru mu?
letter-ask = { $n ->
    [one] Bu sitemizde sizin adınızla duruyor. Hâlâ doğru mu? Yalnızca 1 düğmeye basmanız yeter.
   *[other] Bu { $n } şey sitemizde sizin adınızla duruyor. Hâlâ doğru mu? Yalnızca bir düğmeye basmanız yeter.
}
letter-link = Doğru mu diye bak
worklist-title = Sorulacaklar
worklist-hint = Bunların hâlâ doğru olup olmadığını bilmiyoruz. Arayın ya da sorun.
worklist-empty = Her şeye bakıldı. Sorulacak bir şey yok.
worklist-print = Listeyi yanınıza mı alacaksınız? Bu sayfayı yazdırın. Düğmeler çıkmaz.
n-checked = { $n_all } şeyden { $n_checked } tanesine son 60 günde bakıldı.
n-more = { $n ->
    [one] Ve { $n } şey daha. Bunlar bitince gelir.
   *[other] Ve { $n } şey daha. Bunlar bitince gelir.
}
who-knows = Kim biliyor
nobody-knows = Kimsenin adı yok
last-checked = Son bakıldığı gün
stage-asked = soruldu, henüz yanıt yok
stage-sunken = şimdi en altta
stage-hidden = artık görünmüyor
kept-links = bir mesajdaki listenize giden yol
export-heading = Sizin baktıklarınız

## Before it is taken away for everybody
stop-title = Bu sona erdi mi?
stop-lead = Öyleyse siteden kaldırırız. Buna güvenenlere haber veririz.
stop-yes = Evet, kaldır
stop-no = Hayır, kalsın
