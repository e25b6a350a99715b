import type { Thing } from './thing.ts';
import { applianceThings } from './words/appliances.ts';
import { buildingThings } from './words/building.ts';
import { electricalThings } from './words/electrical.ts';
import { heatingThings } from './words/heating.ts';
import { plumbingThings } from './words/plumbing.ts';

/** Every thing that the rules know by name. */
export const things: readonly Thing[] = [...plumbingThings, ...heatingThings, ...electricalThings, ...buildingThings, ...applianceThings];

/**
 * Things that work through each other, so that a fault in one may come from our work on the other. Each pair once,
 * in any order.
 */
const joined = `
disposal dishwasher | disposal sink | dishwasher sink | branch-drain dishwasher | branch-drain sink | dishwasher drain | branch-drain washing-machine
sewer floor-drain | sewer toilet | sewer bath | sewer shower | sewer sink | sewer branch-drain | toilet drain | shower drain | bath drain | sink drain
vanity faucet | vanity sink | vanity trap | vanity stop-valve | vanity supply-hose | cabinet sink | cabinet faucet | cabinet stop-valve | cabinet trap | cabinet disposal | cabinet washing-machine | cabinet dishwasher
bath shower | bath shower-head | bath shower-valve | toilet stop-valve | toilet supply-hose | toilet floor | shower floor | bath floor | bath ceiling | shower ceiling | toilet ceiling | shower skirting | bath skirting
shower faucet | bath faucet | sink faucet | shower tile | grout tile | shower wall | bath wall
stop-valve meter | meter pipe | prv pressure | softener pressure | water-filter pressure | stop-valve pressure | shower pressure | faucet pressure
water-heater shower | water-heater faucet | water-heater bath | water-heater hot-water | boiler hot-water | boiler shower | immersion hot-water | boiler radiator | boiler thermostat | boiler heating | boiler underfloor
water-heater flue | water-heater pilot | water-heater element | water-heater pipe | water-heater floor | water-heater foundation
furnace heating | furnace thermostat | furnace vents | furnace humidifier | furnace flue | furnace ac | furnace co-alarm | boiler co-alarm | furnace air-filter | furnace pilot | boiler pilot
heat-pump heating | heat-pump breaker | heat-pump ac | heat-pump split | heat-pump condenser | heat-pump thermostat | heat-pump air-handler
ac ceiling | air-handler ceiling | condensate ceiling | split wall | condensate wall | ac thermostat | ac vents | ac breaker | condenser breaker | split breaker | condenser air-handler | condenser evaporator | condenser thermostat
zone-valve heating | circulator heating | circulator radiator | thermostat heating | radiator heating | zone-valve radiator
range-hood vents | range-hood exhaust-fan | exhaust-fan roof | exhaust-fan ceiling | exhaust-fan pipe-boot | dryer exhaust-fan
panel outlet | panel circuit | panel power | panel light | panel light-fixture | panel shed-circuit | panel garage-opener | panel ac | panel oven | panel range | panel dryer | panel pond-pump | panel well-pump | panel sump-pump | breaker circuit | breaker outlet | breaker power | rcd circuit | rcd outlet | rcd power | rcd kettle | rcd immersion | rcd water-heater | breaker range | breaker oven | breaker dryer | breaker water-heater
outlet circuit | outlet light | outlet light-fixture | outlet power | gfci power | outlet kettle | outlet tv | outlet ev-charger | outlet garage-opener | light circuit | light power | light-fixture light | dimmer light | light-switch light | dimmer light-fixture | ceiling-fan light | ceiling-fan fan | exhaust-fan fan | outdoor-light light | neutral light | neutral power | light tv | circuit kettle | circuit tv | breaker element
immersion timer | immersion power | immersion element | ceiling-fan remote | smoke-alarm co-alarm
roof ceiling | roof wall | chimney wall | chimney ceiling | flashing chimney | flashing wall | skylight ceiling | valley ceiling | roof paint | roof wallpaper | chimney wallpaper | gutter wall | gutter eaves | gutter roof | gutter wallpaper | downspout foundation | gutter window | flat-roof ceiling | pipe-boot ceiling | shingle ceiling | slate ceiling | roof insulation | eaves ceiling
ceiling drywall | ceiling paint | ceiling joint-tape | wall drywall | wall paint | wall joint-tape | drywall paint | drywall wallpaper | ceiling texture | wall texture | ceiling-hole wall | ceiling-hole ceiling | ceiling-hole drywall | insulation ceiling | foundation floor | foundation wall | foundation paint | skirting wall | window wall
washing-machine outlet | washing-machine stop-valve | washing-machine faucet | washing-machine drain | washer-box faucet | washing-machine floor | washing-machine pipe | dryer outlet | dryer vents
fridge supply-hose | ice-maker pipe | ice-maker water-filter | ice-maker supply-hose
gas-line range | gas-line grill | gas-line dryer | gas-line fireplace | gas-line water-heater | gas-line furnace | gas-line boiler | fireplace igniter | fireplace pilot
irrigation backflow | irrigation pipe | hose-bib pipe | hose-bib irrigation | well-pump pressure | well-pump faucet | sump-pump floor | sump-pump foundation | water-tank pipe | softener drain | softener faucet
garage-opener garage-door | spa-circuit pool | shed-circuit outlet | shed-circuit rcd | shed-circuit pond-pump | shed-circuit breaker
`;

const near = new Set<string>();
for (const pair of joined.trim().split(/[|\n]/)) {
  const [a = '', b = ''] = pair.trim().split(' ');
  near.add(`${a} ${b}`);
  near.add(`${b} ${a}`);
}

/** True when two things work through each other. */
export function areJoined(a: string, b: string): boolean {
  return near.has(`${a} ${b}`);
}
