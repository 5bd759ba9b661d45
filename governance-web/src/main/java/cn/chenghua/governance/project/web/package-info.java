/** Pages, REST resource and tables of projects. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.web;
