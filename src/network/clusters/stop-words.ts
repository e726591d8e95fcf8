/** Words of titles that tell no subject from another. */

const ENGLISH = `
  a about above across after against all along also among an and any are around as at be been before being
  below between both but by can could did do does done down during each either for from further had has
  have having how if in into is it its itself less many may more most much must near new no nor not now of
  off on once one only onto or other our out over own per same should since so some still such than that the
  their them then there these they this those through to too toward towards two three under until up upon us
  use used uses using very via was we were what when where whether which while who whom whose why will with
  within without would yet you your`;

/** Of any subject. */
const SCHOLARLY = `
  advance advances analysis analyses analyzing application applications applied approach approaches aspects
  assessing assessment based beyond case cases challenges chapter comment comparing comparison comparative
  consideration considerations contribution current data day design development different effect effective
  effects efficient empirical estimating evaluating evaluation evidence exploring first framework future
  general guide high human impact implications improved improving initial insights introducing introduction
  investigating investigation issue issues large learned lessons letter long low measuring method
  methodology methods model modeling modelling models multiple note novel overview paper performance
  perspective perspectives practical preliminary problem problems progress proposal prospects protocol
  recent report research response results review revisited revisiting role science second selected short
  simple small special state study studies survey system systematic systems technique techniques theory
  time tool tools toward understanding update work years`;

const OTHERS = `
  aus bei das dem den der des die durch ein eine einer eines für im in mit nach und über um unter von vor
  wie zu zum zur au aux avec ce ces d dans de des du en est et l la le les leur par pour que qui sur un une al
  como con del desde el entre es las los más para por se sin sobre su sus una y da di do dos e em na no nas
  nos o os com uma che dei della delle gli il nel nella per tra`;

/** Lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `${ENGLISH} ${SCHOLARLY} ${OTHERS}`.trim().split(/\s+/u),
);
