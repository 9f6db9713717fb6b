import { phrases } from './phrases.ts'

/** How far an item is. */
export type State = 'open' | 'done' | 'withdrawn'

/** What people write for it, by language, in lower case; the longest word that fits decides. */
export const stateWords: Readonly<Record<State, readonly string[]>> = {
  done: phrases(`
    done, yes, ja, oui, sí, complete, completed, closed, resolved, fixed, merged, deployed, shipped, released, implemented, finished,
    live, landed, rolled out, delivered, verified, applied, already done, mitigated, addressed, ✅, ✔, ☑, ☒, 🟢, 💚,
    :white_check_mark:, :heavy_check_mark:, :ballot_box_with_check:,
    erledigt, abgeschlossen, fertig, umgesetzt, gelöst, behoben, geschlossen, terminé, terminée, terminés, terminées,
    fait, faite, faits, faites, fini, clos, livré, livrée, résolu, résolue, hecho, hecha, hechos, hechas, completado,
    completada, completadas, terminado, terminada, cerrado, cerrada, resuelto, resuelta, realizado, realizada,
    realizadas, feito, feita, feitos, feitas, concluído, concluída, concluídas, finalizado, resolvido, resolvida,
    fechado, entregue, implementado, implementada, fatto, fatta, completato, completata, chiuso, risolto, gedaan,
    klaar, afgerond, voltooid, opgelost, gereed, 完了, 対応済, 対応済み, 実施済, 実施済み, 済, 済み, 修正済み, 導入済み, 已完成, 完成, 已实现, 已修复, 已部署,
    已上线, 已关闭, 已解决, 已同步, 已落地, 已實現, 已修復, 완료, 완료됨, 해결, 해결됨, 종료, готово, сделано, выполнено, завершено, закрыто, решено,
    исправлено, zrobione, gotowe, ukończone, zakończone, zamknięte, wykonane
  `),
  open: phrases(`
    todo, to do, open, pending, planned, in progress, wip, ongoing, not started, not done, not yet, backlog,
    incomplete, not complete, not completed, unresolved, started, new, in review, pr open, blocked, scheduled, tbd,
    under review, partially done, partially complete, partially completed, partial, partially, deferred, postponed, to
    be done, to be completed, to be deployed, undone, almost done, proposed, failed, reopened, no, nein, non, não, in development, ⏳, :x:,
    :construction:, :hourglass:, :hourglass_flowing_sand:, :white_large_square:, :warning:, 🚧, 🔄, ❌, ⬜, ☐, 🔲, 🟡, 🔴, 🟠, ⚠, 🕐, 📋, ⏸, 🔜, offen, in arbeit, geplant, nicht erledigt, ausstehend, à faire, en
    cours, planifié, planifiée, non fait, ouvert, en attente, pendiente, pendientes, en curso, en progreso, por hacer,
    abierto, planificado, no hecho, pendente, pendentes, em andamento, a fazer, em progresso, aberto, planejado, não
    feito, in corso, da fare, aperto, pianificato, bezig, te doen, gepland, niet gedaan, 未着手, 対応中, 進行中, 未完了, 未対応, 予定,
    検討中, 未実施, 着手中, 対応予定, 待处理, 进行中, 未开始, 计划中, 待办, 未完成, 处理中, 待定, 未执行, 待核实, 待評估, 待确认, 部分完成, 待開始, 待开始, 未实现, 진행 중, 진행중, 대기,
    예정, 미착수, 미완료, открыто, в работе, не начато, запланировано, не сделано, в процессе, w toku, do zrobienia, otwarte,
    zaplanowane, niezrobione
  `),
  withdrawn: phrases(`
    wontdo, wont do, won t do, will not do, wontfix, wont fix, won t fix, will not fix, not doing, not planned,
    cancelled, canceled, rejected, declined, abandoned, dropped, obsolete, superseded, accepted risk, risk accepted,
    no longer needed, not needed, withdrawn, no action needed, duplicate, 🚫, wird nicht gemacht, nicht umgesetzt,
    verworfen, abgelehnt, entfällt, abandonné, abandonnée, annulé, annulée, rejeté, ne sera pas fait, cancelado,
    cancelada, descartado, descartada, no se hará, rechazado, não será feito, rejeitado, annullato, scartato, non si
    farà, geannuleerd, vervallen, 見送り, 中止, 対応しない, 取り下げ, 不做, 已取消, 取消, 不修复, 不处理, 放弃, 취소, 보류, 하지 않음, отменено, не будем
    делать, отклонено, anulowane, odrzucone
  `),
}
