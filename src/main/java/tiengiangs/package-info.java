/**
 * TienGiangS: one package a room, arrows between rooms point down only
 * (docs/architecture.md).
 */
package tiengiangs;
