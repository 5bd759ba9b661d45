/** The audit trail for auditors: search, before and after, export, and the proof of the chain on a page or as a command. */
@NullMarked
package cn.chenghua.governance.audit.web;

import org.jspecify.annotations.NullMarked;
