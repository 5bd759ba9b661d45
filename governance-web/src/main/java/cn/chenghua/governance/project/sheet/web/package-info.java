/** Registers beside projects as tables, in and out: one way for all of them, so that a register says its columns and its rows only. */
@NamedInterface("sheet")
@NullMarked
package cn.chenghua.governance.project.sheet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
