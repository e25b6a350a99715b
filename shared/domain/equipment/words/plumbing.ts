import { readThings } from '../thing.ts';

/** Water, waste and gas. American, British, Irish, Australian and Canadian names side by side. */
export const plumbingThings = readThings(`
toilet | toilets | | toilets, commode, john, loo, lav, lavvy, dunny, wc, throne, bog, water closet, powder toilet, toilet bowl, the bowl, toilet pan
toilet-paper | - | | toilet paper, loo roll, toilet roll, bog roll, paper towel, roll of toilet paper
cistern | toilets | toilet | cisterns, toilet tank, flush tank
flapper | toilets | toilet | flush valve, flush seal, syphon, siphon, syphon seal, dual flush, flush button, flush handle, flush
fill-valve | toilets | toilet | fill valve, ballcock, ball cock, float valve, inlet valve, inlet washer, ballvalve, ball valve float
wax-ring | toilets | toilet | wax ring, wax seal, pan collar, pan connector, closet flange, toilet flange, flange bolts, closet bolts
urinal | toilets | | urinals
bidet | toilets | | bidets
faucet | taps | | faucets, tap, taps, mixer tap, mixer, bibcock, monobloc, pillar tap, lav faucet, flick mixer, sink mixer
spout | taps | faucet,bath | tap spout
aerator | taps | faucet | aerators
cartridge | taps | faucet,shower-valve | cartridges, o ring, o rings, tap washer, tap washers, tap seat, spindle, stem, jumper valve, ceramic disc
hose-bib | taps | | hose bib, hose bibb, spigot, sillcock, garden tap, outside tap, outdoor faucet, outdoor tap, outside faucet, outside spigot, yard tap, hydrant, yard hydrant, hyd washer, hose tap, bib
vacuum-breaker | taps | hose-bib | vacuum breaker, hose breaker
sink | drains | | sinks, basin, basins, washbasin, wash basin, hand basin, lavatory sink, bowl sink, both bowls, pedestal, lab sink, sink bowl
vanity | drains | sink | vanities, vanity cabinet, vanity top, under sink cabinet, sink cabinet, cabinet under, cupboard under, sink base
laundry-tub | drains | | laundry tub, utility sink, slop sink, laundry trough, laundry sink
bath | bathing | | bathtub, bathtubs, tub, tubs, roman tub, jacuzzi, whirlpool, spa bath, soaker tub, foot bath
shower | bathing | | showers, shower stall, shower cubicle, shower enclosure, walk in shower, wet room, wetroom
shower-tray | bathing | shower | shower tray, shower pan, shower base, shower floor, shower drain, shower waste
shower-head | bathing | shower | shower head, showerhead, rain head, rain shower, shower arm, riser rail
shower-valve | bathing | shower | shower valve, shower mixer, mixing valve, mixer valve, shower cartridge, bar mixer, diverter spout, tub spout, moentrol, thermostatic mixer, shower handle, shower trim, flick mixer body
shower-screen | bathing | shower | shower screen, shower door, bath screen
shower-pump | pumps | shower | shower pump, monsoon
grout | bathing | shower,bath | grouting, caulk, caulking, silicone, sealant, tile joint, bath seal, bath sealant
overflow | bathing | bath,sink | overflow gasket, bath overflow, waste gasket, waste and overflow
~tile | walls | | tiles, tiling, tiled
~drain | drains | | drains, drainage, waste, wastes, waste pipe, drain pipe, drainpipe, drain line, plughole, plug hole, drain hose, waste line, arm
trap | drains | drain,sink | traps, p trap, ptrap, bottle trap, u bend, s trap, trap washer, pop up, popup, strainer, tailpiece, basket strainer
branch-drain | drains | drain | branch line, kitchen branch, kitchen line, kitchen drain, stack, soil stack, soil pipe, standpipe, washer standpipe
sewer | drains | drain | sewers, main line, main drain, sewer line, sewer main, main sewer, mainline, drain outside, outside drain, yard drain, septic, septic tank, cleanout, clean out, manhole, inspection chamber, roots, root, lateral, relining, liner of main, gully, gullies, gulley, area drain, interceptor, rodded, jetted, drain cover
floor-drain | drains | drain | floor drain, floor trap, basement drain, floor waste
sewage-pump | pumps | | sewage pump, ejector pump, ejector, grinder pump, macerator, saniflo
disposal | drains | | garbage disposal, garburator, disposer, waste disposal unit, insinkerator, food waste disposer, disposall, disposals
~pipe | supply | | pipes, piping, pipework, copper, pex, poly, cpvc, galvanized pipe, water line, waterline, supply pipe, flow pipe, return pipe, cold feed, riser, risers, tall pipe
~joint | supply | | joints, elbow, coupling, solder joint, soldered joint, compression joint, compression fitting, olive, push fit, pushfit, union, tee, sharkbite, pro press, crimp, nut, pipe fitting
supply-hose | supply | faucet,toilet,washing-machine | supply line, supply hose, braided hose, braided line, flexi, flexi hose, flexible hose, flexihose, supply tube, connector hose
stop-valve | supply | | shutoff, shut off, shutoff valve, stop valve, stopvalve, quarter turn stop, angle stop, multi turn stop, isolation valve, isolating valve, isolator, stopcock, stop cock, stop tap, stoptap, gate valve, gate valves, main shutoff, curb stop, little valve, service valve
meter | supply | | water meter, meters
prv | supply | | pressure reducing valve, pressure regulator
~pressure | supply | | water pressure, low pressure, flow rate
water-main | supply | | water main, service line, mains water, incoming main, rising main
hot-press | water-heating | water-heater | hot press, airing cupboard
water-tank | supply | | cold water tank, loft tank, header tank, storage tank, rainwater tank, water storage
expansion-tank | water-heating | water-heater,boiler | expansion tank, expansion vessel, thermal expansion
water-heater | water-heating | | water heater, hot water heater, hot water tank, hot water system, hot water unit, hot water service, hws, hwt, geyser, boiler tank, hot water cylinder, cylinder, tankless, tankless heater, tankless water heater, on demand heater, instantaneous hot water, continuous flow, calorifier, storage heater hot water, heat pump hot water, heat pump water heater, electric hot water, gas storage, tank heater, solar hot water, hot water boiler
immersion | water-heating | water-heater | immersion heater, immersion element
relief-valve | water-heating | water-heater | relief valve, ptr valve, ptr, tpr valve, t p valve, temperature relief, pressure relief, tpr, prv discharge, tundish
anode | water-heating | water-heater | anode rod, sacrificial anode
liner | water-heating | water-heater | inner liner, tank base, tank liner, glass liner, base of the tank, bottom of the tank
tempering-valve | water-heating | water-heater,shower | tempering valve, anti scald, thermostatic valve, tmv
~hot-water | water-heating | | hot water, hot tap
softener | treatment | | water softener, softeners, salt tank, resin tank
water-filter | treatment | | water filter, iron filter, reverse osmosis, ro system, whole house filter, uv system, carbon filter, water treatment, under sink filter
backflow | irrigation | | backflow preventer, backflow valve, pvb, rpz, double check valve
irrigation | irrigation | | sprinkler, sprinklers, irrigation system, drip line, sprinkler head, sprinkler valve, sprinkler line, reticulation, retic
sump-pump | pumps | | sump, sump pump, sump pit, pit pump, float switch, check valve, pit
well-pump | pumps | | well pump, pressure tank, bore pump, jet pump, the well, our well, pressure switch well, submersible pump, bore
~pump | pumps | | pumps
pond-pump | pumps | | pond pump, fountain pump, pond, koi
gas-line | gas | | gas line, gas pipe, gas lines, gas piping, gas main, yellow poly, flare nut, grill line, gas regulator, gas cock, gas tap, gas meter, gas leak
grill | gas | | barbecue, bbq, grill gas
pool | pool | | pool pump, swimming pool, pool heater, hot tub, spa, spa pump, spa breaker
~washer-part | - | | gasket, gaskets, seal, seals, diaphragm, o seal, packing
~valve | - | | valves
`);
