/** Plan documents, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.document.web;
