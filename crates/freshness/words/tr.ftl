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

## Who goes round with the list, and the list on paper
list-title = Bu kişilere sorun
list-lead = { $n ->
    [one] Bu hafta sorulacak { $n } şey var.
   *[other] Bu hafta sorulacak { $n } şey var.
}
list-letter = Listeyi yazdırın ya da telefonunuzdan bakın. Sonra ne duyduğunuzu söyleyin.
list-link = Listeye bak
list-to-print = Yanınıza alacağınız liste
list-printed = Yazdırıldığı gün: { $date }.
list-fill-in = Duyduklarınızı yazın
list-keep = Bu listeyi yanınızda tutun. Üzerinde komşuların adları var.
list-call = Arayın:
list-look-in = Numara yok. Uğrayın.
list-checked-on = Son bakıldığı gün: { $date }
list-back = Döndünüz mü? Duyduklarınızı buraya yazın ya da listeyi danışmaya verin.
list-away = Sonra kâğıt kilitli kutuya atılır.
collector-title = Kim dolaşacak, seçin
collector-lead = Bu kişi her hafta "Bu kişilere sorun" listesini alır. Sorulacak bir şey yoksa mesaj gelmez.
collector-who = Kim dolaşacak
collector-nobody = Hiç kimse
collector-wrong = Ekipten birini seçin.
collector-day = Hangi gün
collector-day-hint = Mesaj sabah saat 8'de gelir.
collector-day-wrong = Haftanın bir gününü seçin.
collector-keep = Kaydet
collector-chosen = Kaydedildi.
collector-gets = Listeyi alan: { $name }. Her hafta: { $weekday }.
export-collects = "Bu kişilere sorun" listesiyle siz dolaşıyorsunuz. Her hafta: { $weekday }.
act-chose-collector = listeyle kimin dolaşacağını seçti
waiting-to-find-out = Sorulacak { $n } şey
