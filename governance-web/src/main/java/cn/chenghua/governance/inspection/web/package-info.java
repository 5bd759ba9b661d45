/** Pages and REST resource of inspections. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.web;
