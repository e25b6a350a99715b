import { readThings } from '../thing.ts';

/** Roof, gutters, walls, doors and windows. */
export const buildingThings = readThings(`
~roof | roof | | roofs, roofing, rooftop, new roof, reroof
shingle | roof | roof | shingles, asphalt shingle, ridge shingle, starter course, architectural, tear off
slate | roof | roof | slates, slated, slate row, tingles, tingle
roof-tile | roof | roof | roof tile, roof tiles, ridge tile, ridge tiles, ridge cap, ridge caps, cracked tile, ridge bedding, repoint ridge, rebedded, pointing, repointed, hip tile
flat-roof | roof | roof | flat roof, membrane, felt, torch on, epdm, rubber roof, tpo, roof felt, upstand, parapet, bitumen, grp roof, roof outlet, outlet lead
metal-roof | roof | roof | metal roof, tin roof, roof sheet, corrugated iron, colorbond, standing seam, roof screws
flashing | roof | roof | flashings, step flashing, counterflashing, counter flashing, lead flashing, lead work, leadwork, apron flashing, dressed lead, fillet, mortar fillet, soaker
valley | roof | roof | valleys, valley metal, valley gutter, w valley, valley iron
chimney | roof | roof | chimneys, chimney breast, chimney stack, the stack, chimney pot, chimney cap, cricket
skylight | roof | roof | skylights, velux, roof window, rooflight, roof light, solatube, sun tunnel, edl kit
pipe-boot | roof | roof | pipe boot, vent boot, boot, roof boot, plumbing vent, vent stack, pipe flashing, roof jack, dektite
ridge-vent | roof | roof | ridge vent, roof vent, turbine vent, whirlybird, soffit vent, box vent
~leak-spot | - | | patch, patched, repair spot
dormer | roof | roof | dormers, bay roof
eaves | roof | roof | eave, soffit, soffits, fascia, fascias, bargeboard, rake, drip edge, overhang
gutter | gutters | | gutters, guttering, eavestrough, eavestroughs, box gutter, parapet gutter, gutter lining, gutter joint, gutter bracket, brackets, trough, front gutter
downspout | gutters | gutter | downspouts, downpipe, downpipes, down pipe, leader, rainwater pipe, hopper, gutter outlet
leaf-guard | gutters | gutter | leaf guard, gutter guard, gutter mesh
solar-roof | roof | roof | tarp, tarped, tarpaulin
~ceiling | walls | | ceilings, overhead, ceiling board, ceiling stain
~wall | walls | | walls, partition, wall board
drywall | walls | | sheetrock, plasterboard, gyprock, gib, plaster, plastering, plasterwork, lath, board, sheet rock, gyp board, wallboard, dry wall, skim, skimmed, stucco, render
joint-tape | walls | drywall | tape, taped, tape joint, joint compound, mud, mudding, seam, seams, sheets meet, butt joint, corner bead, cornerbead, bead, screw pop, screw pops, nail pop, nail pops, popped screws, level 4, hairline
paint | walls | | paintwork, painted, painting, paint job, repaint, touch up, primer, stain block, coats of, second coat, first coat
wallpaper | walls | | wall paper, paper hanging
texture | walls | drywall | textured, knockdown, orange peel, popcorn ceiling, artex, popcorn
cornice | walls | | coving, crown molding, crown moulding, cornices
skirting | walls | | skirting board, baseboard trim, baseboards, skirtings, trim board, architrave
insulation | walls | drywall | batts, batt, insulated, lagging, spray foam, vapor barrier, vapour barrier
ceiling-hole | walls | | hole, holes, dent, dents, access hole, 12x12 cut
window | openings | | windows, window frame, window sill, windowsill, sash, trickle vent, trickle vents, glazing, double glazing, pane
door | openings | | doors, front door, back door, patio door, sliding door, hinge, hinges, doorknob
garage-door | openings | | garage door, roller door
floor | walls | | flooring, floorboards, floorboard, hardwood, laminate, lino, vinyl floor, carpet, subfloor, joist, joists
foundation | walls | | basement wall, foundation wall, footing, damp course, dpc, weeping tile, drain tile, french drain, retaining wall, damp proof
siding | walls | | cladding, brickwork, bricks, mortar, render wall, weatherboard
cabinet | - | | cabinets, cupboard, cupboards, countertop, bench top, benchtop, worktop
deck | - | | fence, gate, patio, driveway, lawn, path, doormat, welcome mat
bucket | - | | buckets, towels, towels down, pan under drip
`);
