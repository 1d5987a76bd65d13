//! The words of a buurtpas: short and plain nouns.
//!
//! A word stays here for ever: cards that lie in drawers are made of them.

/// Three of these are 27 bits: too few to guess one by one, and always with the owner's own word.
pub const WORDS: [&str; 512] = [
    "aardbei", "adelaar", "akker", "amandel", "anker", "appel", "april", "arend", "arm", "atlas",
    "auto", "avond", "baai", "baard", "bagage", "bal", "balk", "ballon", "banaan", "band", "bank",
    "beek", "been", "beer", "bel", "berg", "beuk", "bever", "bezem", "biet", "bij", "bijl",
    "bizon", "blad", "blik", "bloem", "blok", "boei", "boek", "boer", "bol", "boog", "boom",
    "boon", "boor", "boot", "bord", "borstel", "bos", "boter", "bout", "braam", "brief", "bril",
    "broek", "broer", "brood", "brug", "buik", "bus", "buurt", "cacao", "cactus", "cake",
    "camping", "cement", "citroen", "clown", "dadel", "dag", "dak", "dal", "dans", "deken",
    "deksel", "deur", "dier", "dijk", "dochter", "doek", "dolfijn", "doos", "dorp", "draad",
    "droom", "druif", "duif", "duim", "duin", "dweil", "eekhoorn", "eend", "egel", "eik", "eiland",
    "emmer", "engel", "ezel", "familie", "feest", "fiets", "film", "fles", "fluit", "fontein",
    "foto", "framboos", "fruit", "gang", "gans", "garage", "garnaal", "gast", "gebak", "geit",
    "gember", "gezin", "gieter", "gitaar", "glas", "goud", "graan", "gras", "haai", "haan", "haar",
    "halte", "ham", "hamer", "hand", "handdoek", "haring", "harp", "hart", "haven", "haver",
    "havik", "hek", "helm", "hemd", "hemel", "herder", "herfst", "hert", "hoed", "hoek", "hond",
    "honing", "hoorn", "horloge", "hotel", "hout", "huis", "hut", "iglo", "ijs", "inkt", "jaar",
    "jam", "januari", "jas", "jeep", "jeugd", "jongen", "juni", "kaars", "kaart", "kaas", "kabel",
    "kachel", "kalf", "kameel", "kamer", "kamp", "kanaal", "kano", "kapper", "kar", "kast",
    "kastanje", "kat", "kegel", "kelder", "kers", "ketel", "keuken", "kip", "kist", "klas", "klok",
    "klomp", "kloof", "knie", "knoop", "knop", "koe", "koek", "koets", "koffer", "koffie", "kok",
    "kom", "komeet", "konijn", "koning", "kooi", "kool", "koor", "kop", "koper", "korf", "kraai",
    "kraan", "krab", "krans", "krant", "kreeft", "krekel", "kroon", "kruid", "kruis", "kuiken",
    "kussen", "laars", "ladder", "lam", "lamp", "land", "leeuw", "lente", "lepel", "lift", "lijm",
    "lijn", "linde", "linnen", "lip", "lucht", "luik", "maan", "maand", "magneet", "mais", "mand",
    "mantel", "markt", "masker", "mast", "meel", "meer", "meeuw", "meisje", "melk", "meloen",
    "mes", "metaal", "mier", "mijn", "minuut", "moeder", "mol", "molen", "mond", "mossel", "motor",
    "mug", "muis", "munt", "mus", "museum", "muts", "muur", "muziek", "naald", "nacht", "nagel",
    "neef", "nest", "neus", "oceaan", "ochtend", "oester", "olie", "olifant", "olijf", "oma",
    "oog", "oom", "oor", "opa", "otter", "oven", "paal", "paard", "paasei", "pad", "pak", "paleis",
    "palm", "pan", "panda", "panter", "papier", "paprika", "parel", "park", "pauw", "peer", "pen",
    "penseel", "peper", "perzik", "piano", "pijl", "pijp", "pinda", "pion", "plank", "plant",
    "plein", "pluim", "poes", "poort", "pop", "pot", "potlood", "prins", "pruik", "pruim", "put",
    "puzzel", "pyjama", "raaf", "raam", "radijs", "radio", "raket", "ram", "regen", "reiger",
    "reis", "reus", "riem", "riet", "rijst", "ring", "rits", "rivier", "rok", "roos", "rotonde",
    "rozijn", "rug", "ruiter", "rups", "salade", "salon", "sap", "saus", "schaal", "schaap",
    "schaar", "schaats", "schelp", "schip", "schoen", "schommel", "school", "schop", "schuur",
    "servet", "sjaal", "slak", "slee", "sleutel", "sluis", "smid", "sneeuw", "snoep", "soep",
    "sok", "spade", "spar", "spiegel", "spin", "spons", "spoor", "sport", "staart", "stad", "stal",
    "station", "steeg", "steen", "step", "ster", "stier", "stoel", "stoep", "stok", "storm",
    "straat", "strand", "strik", "stro", "struik", "suiker", "taart", "tafel", "tak", "tang",
    "tante", "tapijt", "tas", "tegel", "tent", "theater", "thee", "tijger", "tomaat", "toren",
    "touw", "tram", "trap", "trein", "trommel", "trompet", "trui", "tuin", "tulp", "tunnel", "uil",
    "uitje", "vaas", "vader", "valk", "vallei", "varken", "veer", "veld", "venster", "verf",
    "vest", "veter", "vijg", "vijver", "vink", "viool", "vis", "vlag", "vlam", "vlieg", "vlinder",
    "vloer", "vlot", "voet", "vogel", "voorjaar", "vork", "vos", "vriend", "vrucht", "vuur",
    "waaier", "wafel", "wagen", "walrus", "wand", "water", "web", "weg", "wei", "wekker", "wereld",
    "wesp", "wieg", "wiel", "wijn", "wilg", "wind", "winkel", "winter", "wol", "wolf", "wolk",
    "woning", "worst", "wortel", "zaad", "zaag", "zaal", "zadel", "zak", "zalm", "zand", "zebra",
    "zee", "zeef", "zeehond", "zeep", "zegel", "zeil", "zilver", "zoen", "zolder", "zomer", "zon",
    "zoon", "zout", "zus", "zwaan", "zwaluw",
];

#[cfg(test)]
mod tests {
    use super::WORDS;

    #[test]
    fn the_words_are_short_and_each_stands_there_once() {
        assert!(WORDS.is_sorted_by(|a, b| a < b));
        let is_plain = |word: &&str| {
            (3..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase())
        };
        assert!(WORDS.iter().all(is_plain));
    }
}
