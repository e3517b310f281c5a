/**
 * The administrator's page of the engine room.
 */
package tiengiangs.engine.web;
