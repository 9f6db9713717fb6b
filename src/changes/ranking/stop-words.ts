/** Words that say nothing of where a fault is: grammar, and what every report and every revert says. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all also although always am an and any are aren as at back be because been before
  being below between both but by came can cannot come could couldn d did didn do does doesn doing don done
  down due during each either else even ever every few for from further get gets getting give given go goes
  going got had hadn has hasn have haven having he hence her here hers him his how however i if in instead into
  is isn it its itself just keep least less let like ll looks m made make makes many may maybe me might more
  most much must my need needs neither no nor not now of off often on once one only onto or other others our
  out over own perhaps please possibly probably quite rather re really s said same say says see seem seems
  seen shall she should shouldn since so some something soon still such t take than that the their them then
  there these they thing things this those though through thus till to together too try trying under unless
  until up upon us ve very via want was wasn way we well went were weren what whatever when where whether
  which while who whole whom whose why will with within without won would wouldn yes yet you your
  accidentally actually apparently appear appears back bad badly believe breakage breaking breaks broke break
  broken bug bugs cause caused causes causing change changed changes cl commit commits committed compared
  crept culprit due error errors fail failed failing fails failure failures fix fixed fixes fixing happen
  happened happening happens incident issue issues land landed landing latest likely looking merged new now
  occur occurred occurring occurs outage patch patches pr problem problems reason recent recently related
  report reported result resulted resulting results revert reverted reverting reverts roll rollback rolled
  rolling seeing seemed start started starting suspect suspected think today underlying unfortunately wrong
  yesterday`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
