"""English wordings whose numbers are no daily figure of the catalogue, each with its reason."""

from metrics.phrases import Phrase, rules

REFUSED = rules(
    "refused",
    "en",
    "troop soldier kill wound injur civilian child prison captur awol absent desert korean brigade district deploy station people women men mobilis mobiliz recruit "
    "home building house settlement aircraft passeng region countr member killed package sanction aged victim dead died death "
    "casualt car school hospital famil flat village shop garage town cit tanker factor plant refiner front sector direction launcher batter battalion "
    "wound dead regiment leader member airport flight compan official entit ally allies nation state resident person other boy girl man worker medic pensioner teenager "
    "body bodies free swap exchang return repatriat pow hurt settlement battery division army corps mercenar fighter recruit volunteer contract",
    "none",
    Phrase(
        r"(?<!\b(?:lost|losing|eliminated|killed|liquidated|neutralised|neutralized|destroyed) ){!strength} (?:(?:north korean|russian|ukrainian|nato|allied|us|british|french|of its|more|combat|elite|foreign) )*(?:troops|soldiers|personnel|servicemen|men|fighters|mercenaries) (?:are |were |have been |had been |was |is |being )?(?:sent|stationed|deployed|based|massed|trained|concentrated|amassed|fighting|serving|strong|from north korea|in kursk|near the border|mobili[sz]ed|recruited)",
        "Officials put it at {!strength: about 11,000} North Korean troops stationed in Kursk.",
        "Some 40 searchlights are stationed along the coast to help the soldiers.",
    ),
    Phrase(
        r"(?:deploy\w*|station\w*|send(?:ing)?|sent|mass(?:ed|ing)|amass\w*|recruit\w*|mobili[sz]\w*|contract\w*|train(?:ed|ing)?|contribut\w*|estimated|host(?:s|ing)?) <short>{!strength} (?:(?:north korean|russian|ukrainian|nato|allied|us|of its|more|combat|elite|foreign|additional) )*(?:troops|soldiers|personnel|servicemen|men|fighters|people|recruits|volunteers|mercenaries)(?! (?:were |have been |had been )?(?:killed|wounded|lost|eliminated))",
        "Pyongyang has sent {!strength: 3,000} more soldiers to Russia.",
        "The foundry has a contract to send 3,000 shovels to the soldiers.",
    ),
    Phrase(
        r"{!other_subject} (?:north koreans?|(?:north korean|dprk) (?:troops|soldiers|personnel|servicemen|fighters))(?: <pass>)? (?:were |have been |had been )?(?:killed|wounded|captured|dead|died|casualties)",
        "A count puts {!other_subject: 1,000} North Koreans killed in Kursk.",
        "The North Korean soldiers were shown 12 films about how their enemies were killed.",
    ),
    Phrase(
        r"{!other_subject} (?:were|are|was|have become|had become) (?:battle |combat |battlefield )?casualties",
        "Of the North Korean contingent, {!other_subject: 4,000} were battle casualties in just three months.",
        "Of the North Korean ships, 12 were at the pier and reported no casualties.",
        needs="north korea|mercenar|foreign",
    ),
    Phrase(
        r"(?:including|of whom|among them|with) <short>{!other_subject} (?:\w+ )?(?:killed|dead|wounded|captured)",
        "The North Korean contingent had heavy casualties, including {!other_subject: at least 1,000} killed.",
        "The North Korean choir sang for those killed, with two encores.",
        needs="north korea|mercenar|foreign",
    ),
    Phrase(
        r"{!other_subject} (?:of (?:them|these|those|whom|which) )?(?:have been|had been|were|are|has been) (?:(?:either|already|also|reported|reportedly) )?(?:killed|wounded|captured|injured)",
        "{!strength: About 9,000} North Korean soldiers are fighting in Kursk region, and {!other_subject: 3,000} of them have been killed or wounded.",
        "North Korea's soldiers left two bridges behind that were wounded by time.",
        needs="north korea|mercenar|foreign",
        unless="civilian|people|resident",
    ),
    Phrase(
        r"{!strength} (?:north koreans?|(?:north korean|dprk) (?:troops|soldiers|personnel|servicemen|fighters))",
        "The report puts {!strength: 11,000} North Korean soldiers in the region.",
        "The report on North Korean soldiers has 12 chapters.",
    ),
    Phrase(
        r"{!absent} <gap>(?:went absent|awol|deserted|desertions?|absent without leave|fled their|abandoned their (?:unit|post)|left (?:the|their) unit)",
        "{!absent: About 1,700} soldiers went absent without leave.",
        "Two letters a day reach soldiers who never thought of leaving the unit.",
    ),
    Phrase(
        r"(?:deserted|desertions?|awol|absent)(?: <gap>)?? {!absent}",
        "Desertions rose, with {!absent: 1,700} cases opened.",
        "Desertion is the theme of the play; its soldiers drew 12 full houses.",
    ),
    Phrase(
        r"{!prisoners} (?!<drones>|<missiles>|<targets>)<gap>(?:prisoners|pows?\b|captured|taken prisoner|captives|exchanged|swapped|freed|returned home|repatriated|bodies)",
        "Russia and Ukraine exchanged {!prisoners: 150} prisoners of war each.",
        "The chapel has 12 candles; soldiers pray there for prisoners.",
    ),
    Phrase(
        r"(?:prisoners?|pows|exchang\w+|swap\w*|captur\w+|releas\w+(?! (?:figures|data|numbers|statistics|footage|(?:a|its|the|their) (?:statement|report|update|figures|data|losses))\b)|freed|repatriat\w+|bodies of) <gap>{!prisoners} <gap>(?:prisoners|pows?|soldiers|servicemen|people|civilians|defenders|captives|ukrainians|russians|troops|fighters)",
        "Ukraine captured {!prisoners: two} soldiers in the region.",
        "The photographer captured the bridge at dawn; 12 lorries of soldiers were crossing it.",
    ),
    Phrase(
        r"{!civilian} (?:(?:other|more|civilian|elderly|local|young|ukrainian|russian|adult|innocent) )*(?:people|civilians|children|women|men|residents|persons|child|woman|man|boys?|girls?|passengers|workers|employees|firefighters|rescuers|medics|pensioners|teenagers|others)(?: <short>)?? <aux>(?:killed|wounded|injured|hurt|died|dead|dying|hospitali[sz]ed|missing|rescued|evacuated|trapped)",
        "At night {!civilian: three} people were killed in Kherson and {!civilian: 12} others were injured.",
        "Three people sang at the opening of the hospital wing.",
    ),
    Phrase(
        r"(?:kill(?:ed|ing|s)?|wound(?:ed|ing|s)?|injur(?:ed|ing|es)|hurt(?:ing)?|claimed the lives of|left|dead) <short>{!civilian}(?: (?:(?:other|more|civilian|elderly|local) )*(?:people|civilians|children|women|men|residents|persons|others|in)\b|(?=[,.;]| and))",
        "The strike killed {!civilian: four} people and wounded {!civilian: nine}.",
        "The strike left nine trains standing in the yard, and the workers went home.",
        unless=r"\b(?:soldiers|troops|personnel|servicemen)\b",
    ),
    Phrase(
        r"{!civilian} (?:(?:residential|apartment|private|high-rise|multi-storey|other|civilian|more) )*(?:houses?|homes?|buildings?|apartments?|flats|cars|schools?|hospitals?|families|households|settlements?|villages|shops|garages)\b",
        "The attack damaged {!civilian: 14} houses and {!civilian: two} schools.",
        "Two painters gave the houses on the hill new fronts after the shelling.",
    ),
    Phrase(
        r"{!other_subject} (?:(?:of|the|its|other|foreign|western|european|eu|nato|us) )*(?:countries|nations|members?|member states|states|allies|leaders|regions|districts|airports|flights|cities|towns|villages|ships? of|tankers|companies|officials|sanctions|entities|factories|plants|refineries|fronts?|directions|sectors|launchers|batteries|brigades|battalions|regiments|aircraft)\b",
        "The attack was seen from {!other_subject: eight} regions of Ukraine.",
        "Two choirs from other countries sang in the repaired theatre.",
    ),
    Phrase(
        r"(?:mechani[sz]ed|airborne|assault|marine|tank|motor(?:i[sz]ed)? rifle|infantry|separate|guards) <short>{!ordinal} ?(?:brigade|regiment|battalion|division|army|corps)",
        "The men served in the Guards {!ordinal: 155} brigade.",
        "The assault course has 12 walls, and the army opened it to schools.",
    ),
)

RULES = (REFUSED,)
