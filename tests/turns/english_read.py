"""Sentences that are read in every turn, in English."""

RECALLED = (
    (
        "[Russia|Moscow|Russian forces|The Russian army|The Kremlin|The invaders] [launched|fired|sent|unleashed] 143 [drones|UAVs|unmanned aerial vehicles|attack drones] [at|against|towards] Ukraine overnight[|, the air force said|, according to the air force]",
        {"drones_launched": 143},
    ),
    (
        "[Russia|The enemy|The Russians] [attacked Ukraine|pounded Ukraine|carried out an attack on Ukraine|attacked the country] [overnight|on the night of 19-20 November|last night|] [with|using] [143 drones|143 Shahed-type drones|143 Shaheds and decoy drones]",
        {"drones_launched": 143},
    ),
    (
        "[Russia attacks Ukraine with 143 drones|Russia launches 143 drones at Ukraine|Russia fires 143 drones at Ukraine overnight|143 drones launched at Ukraine overnight|Drones: 143 launched|Drones launched: 143], [88 shot down|88 of them shot down|of which 88 were shot down|88 are shot down|of which 88 downed]",
        {"drones_launched": 143, "drones_shot_down": 88},
    ),
    (
        "[Ukraine|Ukraine's air force|Air defences] [shot down|downs|took out] 88 [of|out of the|out of a total of] 143 [drones|attack drones|drones launched by Russia|drones that Russia launched overnight] [overnight|]",
        {"drones_launched": 143, "drones_shot_down": 88},
    ),
    (
        "[Air defences shot down|The air force downed] 88 [drones|Shaheds], [while|and] [41 others|another 41|41 decoys|41] [were lost|went off radar|did not reach their targets|were suppressed by electronic warfare|were lost without negative consequences]",
        {"drones_shot_down": 88, "drones_lost": 41},
    ),
    (
        "[The air force|Ukraine's military|The Ukrainian air force] [lost track of|said it had lost track of|jammed] [41 drones|a further 41 drones|41 decoy drones]",
        {"drones_lost": 41},
    ),
    (
        "[The enemy|Russian forces|The Russians] [attacked|stormed] [Ukrainian positions|Ukrainian defences|the defences of Ukrainian forces] 164 times [over the past day|in the past 24 hours|today|along the front]",
        {"clashes": 164},
    ),
    (
        "[The number of Russian attacks|The total number of attacks by Russian forces|The number of clashes] [since the start of the day|so far today|on the front] [stands at|has risen to|now stands at|totalled] 98",
        {"clashes": 98},
    ),
    (
        "[The heaviest fighting was recorded|Most attacks were recorded|The fiercest fighting took place] in the Pokrovsk [direction|sector|area][, with 42 attacks|, where 42 clashes took place|: 42 clashes]",
        {"clashes": 42},
        "direction:Pokrovsk",
    ),
    (
        "[The enemy|The occupiers] [used|deployed|engaged] [5,200|more than 5,200] [kamikaze drones|FPV drones|kamikaze UAVs|one-way attack drones] [for strikes|to strike Ukrainian positions|] [over the past day|yesterday|in the past 24 hours]",
        {"kamikaze_drones": 5200},
    ),
    (
        "[The enemy carried out|Russian forces made] [3,900|more than 3,900] [shellings|bombardments|artillery strikes][, including 42 with multiple launch rocket systems|, among them 42 with rocket artillery|, 42 of which involved multiple launch rocket systems] [|over the past day]",
        {"shellings": 3900, "mlrs_shellings": 42},
    ),
    (
        "[Russia|The Russian army|Moscow] [lost 930 people|has lost more than 930 soldiers|took 930 casualties|suffered the loss of 930 soldiers|took another 930 combat casualties] [over the past day|yesterday|in the past 24 hours], [the General Staff said|Ukraine's General Staff reports]",
        {"russian_casualties": 930},
    ),
    (
        "[Ukrainian forces|The Defence Forces] [eliminated|put out of action|liquidated|wiped out] [930|another 930] [Russian soldiers|Russians|Russian invaders] [over the past day|yesterday]",
        {"russian_casualties": 930},
    ),
    (
        "[The General Staff said Russia has lost|According to the General Staff, Russia has lost] around 1,168,480 troops [in Ukraine|] since [its full-scale invasion on Feb. 24, 2022|24 February 2022][. This number includes 930 casualties Russian forces suffered over the past day.|, including 930 in the past 24 hours.|. That includes 930 in the last 24 hours.|, of whom 930 were lost over the past day.|, 930 of them over the past day.]",
        {"russian_casualties": 930},
    ),
    (
        "[Ukraine attacks Russia with drones|Ukrainian drones attack Russia overnight|Drone attack on Russia]: [61 shot down|61 downed|61 drones shot down|Moscow claims 61 drones shot down]",
        {"ukrainian_drones_shot_down": 61},
    ),
    (
        "[Ukraine|The country] was [attacked|hit|targeted] [overnight|last night|during the night] [by|with] [143 drones|143 drones and decoys|a total of 143 drones]",
        {"drones_launched": 143},
    ),
    (
        "[Radar troops|Ukraine's air force|Ukraine's radio-technical troops] [detected|tracked|spotted] [170|a total of 170] [air targets|air attack weapons]: [27 missiles and 143 drones|143 drones and 27 missiles]",
        {"air_targets_launched": 170, "missiles_launched": 27, "drones_launched": 143},
    ),
    (
        "[Air defences|Ukraine] [shot down|intercepted] [19 of the 27 missiles|19 missiles out of 27] [and 88 of the 143 drones|, as well as 88 of 143 drones]",
        {"missiles_launched": 27, "missiles_shot_down": 19, "drones_launched": 143, "drones_shot_down": 88},
    ),
    (
        "[Another three|Three|Three other] [drones|UAVs] [left Ukrainian airspace|flew back to Russia|crossed into Belarus]",
        {"drones_left_airspace": 3},
    ),
    (
        "[Most of the attacks|The highest number of attacks|The most clashes|The largest number of assaults] - 42 - [took place|were recorded|occurred] in the Pokrovsk [direction|sector]",
        {"clashes": 42},
        "direction:Pokrovsk",
    ),
    (
        "[The Pokrovsk sector|Pokrovsk] [saw the most attacks|saw the heaviest fighting|was again the hottest|accounted for the most clashes], [with 42|with 42 attacks|where there were 42 attacks]",
        {"clashes": 42},
        "direction:Pokrovsk",
    ),
    (
        "[The enemy|Russian troops] [did not attack|made no attempts to advance|carried out no attacks|did not conduct offensive actions] in the Orikhiv [direction|sector]",
        {"clashes": 0},
        "direction:Orikhiv",
    ),
    (
        "The Russian Defence Ministry listed Ukrainian losses for the past day. [Battlegroup North|Group North|Sever]: [over 200 troops|about 200 soldiers], two tanks and [three field artillery guns|three guns]",
        {"ukrainian_casualties": 200, "ukrainian_tanks_lost": 2, "ukrainian_artillery_lost": 3},
        "group:Sever",
    ),
    (
        "[Ukraine's losses|Ukrainian army losses] [in the area of responsibility of Battlegroup Center|in the zone of the Tsentr group] [totalled|were|came to] [over 480 troops|480 soldiers], the Russian Defence Ministry said",
        {"ukrainian_casualties": 480},
        "group:Tsentr",
    ),
    (
        "[Russian losses since the start of the war|Russia's total losses in the war] [have reached|stand at] [1,168,480|about 1,168,480] [troops|people], [up 930 in a day|930 more than the day before|including 930 in the past 24 hours]",
        {"russian_casualties": 930},
    ),
    (
        "[The General Staff estimated Russian losses over the past day at|Kyiv put Russian losses over the past day at] [930|about 930] [soldiers|people|killed and wounded]",
        {"russian_casualties": 930},
    ),
    (
        "[A total of 143 drones were|Some 143 drones were] [detected by Ukraine's air force|launched at Ukraine|aimed at Ukraine] [overnight|last night]",
        {"drones_launched": 143},
    ),
    (
        "[Ukraine|Ukraine's air force] [saw|detected|spotted|suffered an attack by|was the target of] [ten dozen|120] drones overnight",
        {"drones_launched": 120},
    ),
    (
        '["Overnight, Russia attacked us with|"This night, the Russians attacked us with] [143 drones and 27 missiles|27 missiles and 143 drones]," Zelensky [said|wrote on X]',
        {"drones_launched": 143, "missiles_launched": 27},
    ),
    (
        "[Russia launched 143 drones at Ukraine overnight|The enemy fired 143 drones at Ukraine last night][, and|; | while| and] there were 164 combat clashes along the front over the past day",
        {"drones_launched": 143, "clashes": 164},
    ),
)
