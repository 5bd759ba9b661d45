/** Pages of contradictions and what of them waits on desks. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.contradiction.web;
