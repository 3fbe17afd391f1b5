"""English, turned."""

READ = (
    (
        "[Russia|Moscow|Russian forces|The Russian army|The Kremlin|The invaders] [launched|fired|sent|unleashed] 143 [drones|UAVs|unmanned aerial vehicles|attack drones] [at|against|towards] Ukraine overnight[|, the air force said|, according to the air force]",
        {"drones_launched": 143},
    ),
)
SILENT = ("Russia [could|may|might|is able to|plans to] launch 143 drones at Ukraine",)
FRAMES = (("Russia launched 143 drones at Ukraine{}, the Air Force said.", "drones_launched"),)
OTHER_TIMES = ("in the first week of October", "over the same month")
