import { readThings } from '../thing.ts';

/** White goods and their parts. */
export const applianceThings = readThings(`
dishwasher | dishwashing | | dish washer, dishwashers
dw-part | dishwashing | dishwasher | spray arm, soap cup, soap dispenser, dishwasher filter, dishwasher rack, tine
washing-machine | laundry | | washing machine, clothes washer, washer, front loader, top loader, washing machines, laundry machine, machine 1, machine 2
washer-box | laundry | washing-machine | washer box, washer hookup, washer outlet box, fill hoses, laundry taps, washing machine tap, washing machine valve
door-boot | laundry | washing-machine | door boot, bellow, bellows, rubber ring, boot seal, rubber seal
door-seal | - | washing-machine,oven,range,dishwasher,fridge,freezer,dryer | door seal, door gasket, door rubber, oven seal, fridge seal
drum | laundry | washing-machine,dryer | drum bearing, spin, spin cycle, agitator, tub bearing, suspension rods, carbon brushes, drain pump, washer pump, pump filter
lid-switch | laundry | washing-machine | lid switch, lid lock, door lock, door interlock
dryer | laundry | | drier, dryers, tumble dryer, tumble drier, clothes dryer
dryer-vent | laundry | dryer | dryer vent, dryer duct, lint, lint trap, lint screen, vent hose, lint filter, lint screen
dryer-belt | laundry | dryer | drive belt, belt, drum belt, idler, idler pulley, drum roller, rollers, thermal fuse
fridge | refrigeration | | refrigerator, fridge freezer, icebox, milk, groceries, fridges, refrigerators, fridge door
freezer | refrigeration | fridge | deep freeze, chest freezer, freezers, ice cream
ice-maker | refrigeration | fridge | ice maker, icemaker, water dispenser, ice water, water spout, ice dispenser, fridge water filter
fridge-part | refrigeration | fridge | evap fan, evaporator fan, start relay, defrost heater, defrost timer, defrost thermostat, door gasket fridge, compressor relay, damper fridge
oven | cooking | | ovens, wall oven, oven door, turkey, roast, broiler, broil element
range | cooking | | stove, cooker, gas range, electric range, cooktop, hob, ranges, burner knob, gas stove, aga, hotplate, front burner
oven-part | cooking | oven,range | bake element, oven element, oven igniter, infinite switch, oven thermostat, oven sensor, oven light
microwave | cooking | | microwaves, microwave oven
~element | - | water-heater,oven,immersion | elements, heating element
~display | - | | screen, readout, keypad, touchpad, touch panel, error code, fault code, code
`);
