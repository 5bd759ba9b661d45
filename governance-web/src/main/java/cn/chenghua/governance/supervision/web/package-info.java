/** Pages, REST resource and tables of supervised cases. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.supervision.web;
