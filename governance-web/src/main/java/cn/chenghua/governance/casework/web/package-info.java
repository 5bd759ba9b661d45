/** Pages, REST resource and tables of cases about disorders. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.web;
