/** Pages and REST resource of check-lists and of the list of disorders. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.standard.web;
